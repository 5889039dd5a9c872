"""The traps of YAML, each typed as a writer would, where it must be found and what must be said.

`python -m tests.traps` prints the whole table with every message.
"""

from tests.traps import habits, layout, moving, names, outline, quotes, signs, texts, whole

TABLES = (signs, moving, texts, quotes, layout, names, habits, outline, whole)
TRAPS = [trap for table in TABLES for trap in table.TRAPS]
