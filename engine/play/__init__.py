"""What a move does. Imports only `engine.story`."""
