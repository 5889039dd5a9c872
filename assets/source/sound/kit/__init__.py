"""What ambiences, sounds and pieces are made with: `from kit import *`."""

import numpy as np

from kit.crowd import *
from kit.dsp import *
from kit.machines import *
from kit.room import *
from kit.sound import *
from kit.struck import *
from kit.weather import *
