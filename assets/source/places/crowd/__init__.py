"""People in the background of a place: who they are, how they sit and stand, their light, where they are laid into the picture.

Law: a figure is flat and drawn in metres, x to the right and z up from the floor it is on; it is laid into the render before
the painter comes, behind whatever stands nearer, so that it has the place's brush, lines, rain and grain. No face can be read.
"""
from .lay import Air, Extra, laid

__all__ = ["Air", "Extra", "laid"]
