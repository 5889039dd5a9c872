"""What is kept of a playthrough: saves, their files, what they say of themselves, and when they are made unasked."""
