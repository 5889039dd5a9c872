"""The engine under Flight 2837: a story in YAML, proved, played and shown."""
