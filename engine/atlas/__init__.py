"""Where stops stand and lines run: pure geometry, for the author's map and the player's. Imports nothing of ours."""
