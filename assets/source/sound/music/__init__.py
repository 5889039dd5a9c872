"""The pieces. One motif runs through all of them, the skipped step: up a step, over the next, and back to it."""
