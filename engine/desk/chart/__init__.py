"""The story as a map: scenes, endings and what leads where. Imports `engine.story` and `engine.desk`."""
