"""Which version this is, and whose work is in it besides our own.

Law: what is said here is what the README says.
"""

VERSION = "0.1.0"
CREDITS = (
    f"Version {VERSION}. All pictures, pieces and sounds are made by scripts of its own.",
    "Type: Source Serif, Source Sans, Lexend and Atkinson Hyperlegible (SIL Open Font License).",
    "Instruments: the MuseScore General soundfont (MIT; parts CC0 and public domain), played by fluidsynth.",
    "The airport’s automatic voice: flite, of Carnegie Mellon University (free).",
)
