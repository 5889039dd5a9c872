"""The same story in a terminal: no pygame, plain words that a screen reader reads well."""
