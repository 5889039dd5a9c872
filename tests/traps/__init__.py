"""The traps of YAML, each typed as a writer would, where it must be found and what must be said.

`python -m tests.traps` prints the whole table with every message.
"""

from tests.traps import habits, layout, moving, names, quotes, signs, texts

TRAPS = [*signs.TRAPS, *moving.TRAPS, *texts.TRAPS, *quotes.TRAPS, *layout.TRAPS, *names.TRAPS, *habits.TRAPS]
