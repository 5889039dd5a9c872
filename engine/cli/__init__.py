"""What people type: one function a command, and the table of them all."""
