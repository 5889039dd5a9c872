"""What a story is. Imports nothing of ours from outside this room, and no pygame."""
