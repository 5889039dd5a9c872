"""What is kept of a playthrough: saves, their files, and what they say of themselves."""
