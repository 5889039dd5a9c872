"""What the author sees: checks, proofs and their print. Imports `engine.story` and `engine.play`."""
