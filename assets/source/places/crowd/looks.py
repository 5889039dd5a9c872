"""Who is about: a score of people, told apart by hair, coat and build."""
from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Look:
    """Hair and its cut, what they wear, how tall and how broad (1 is 1.70 m and slim)."""

    hair: str
    cut: str
    coat: str
    kind: str = "jacket"                    # jacket, long, puffy, suit, hood, scrubs, blouse, gown
    legs: str = "#2a2f3a"
    skin: str = "#a87c62"
    tall: float = 1.0
    broad: float = 1.0
    scarf: str = ""
    shoes: str = "#1c1c20"
    skirt: bool = False
    mask: str = ""                          # whose cut is "surgeon" has a cap over the hair, of the hair's colour
    glove: str = ""


LOOKS = {
    "suit": Look("#2b2624", "short", "#30364a", "suit", "#2b3042", tall=1.05, broad=1.06),
    "rust": Look("#5c3a24", "bob", "#7a4534", "long", "#2a2730", tall=.98, scarf="#a08a6c"),
    "hood": Look("#1c1918", "hood", "#465a52", "hood", "#2c3648", tall=1.02, broad=.98, shoes="#8c8c88"),
    "granny": Look("#a09890", "bun", "#57504e", "long", "#33303a", "#b08a74", tall=.92, broad=1.08, skirt=True),
    "parka": Look("#5a4430", "beanie", "#6c6444", "puffy", "#2a3240", tall=1.08, broad=1.14),
    "green": Look("#231c1a", "bun", "#35503f", "long", "#26262c", "#8a6048", tall=1.0, scarf="#8c4a3a"),
    "bald": Look("#3a332e", "bald", "#4c4a50", "jacket", "#2c2e36", "#a27a60", tall=1.03, broad=1.16),
    "curls": Look("#241a16", "curls", "#6a5230", "jacket", "#33405a", "#6e4a38", tall=.97),
    "pony": Look("#8a6436", "pony", "#3c4c6a", "jacket", "#22242c", tall=.98, broad=.95, shoes="#9a9a96"),
    "long": Look("#3c281c", "long", "#5a3644", "jacket", "#2e3648", tall=.97, broad=.95),
    "grey": Look("#7c746c", "short", "#5a5048", "long", "#35363c", "#b08a72", tall=1.04, broad=1.08, scarf="#5c2f30"),
    "cap": Look("#3a2c22", "cap", "#2f4a56", "puffy", "#3a3c44", tall=1.03, broad=1.05),
    "fair": Look("#a8874e", "bob", "#6e685c", "suit", "#3a3630", tall=.99, broad=.97),
    "veil": Look("#56607c", "veil", "#3a4156", "long", "#2c2f3c", "#946a50", tall=.96),
    "kid": Look("#6a4a2c", "short", "#8a3f34", "hood", "#33405a", tall=.70, broad=.78),
    "girl": Look("#2c2018", "pony", "#8c7a3c", "puffy", "#4a3a50", tall=.66, broad=.78),
    "swim_a": Look("#4a3620", "short", "#22385c", "jacket", "#2a2e38", tall=1.0, broad=.98, shoes="#a0a09c"),
    "swim_b": Look("#1e1a18", "long", "#22385c", "jacket", "#2a2e38", "#8a6048", tall=.96, broad=.9, shoes="#a0a09c"),
    "swim_c": Look("#9a7440", "beanie", "#22385c", "jacket", "#30303a", tall=1.02, broad=.96),
    "nurse": Look("#3a2a20", "bun", "#2f6a70", "scrubs", "#2f6a70", tall=.98, shoes="#b8b8b4"),
    "orderly": Look("#1c1816", "short", "#33506e", "scrubs", "#33506e", "#70503e", tall=1.05, broad=1.1, shoes="#b8b8b4"),
    "radio_a": Look("#6a4a2e", "short", "#9aa0a4", "long", "#31445a", tall=1.02, broad=1.04),
    "radio_b": Look("#2a201a", "bob", "#9aa0a4", "long", "#31445a", "#8e6850", tall=.97),
    "radio_c": Look("#8c8884", "bald", "#4a6070", "scrubs", "#4a6070", tall=1.02, broad=1.14),
    "radio_d": Look("#7a4a2a", "pony", "#4a6070", "scrubs", "#4a6070", tall=.97),
    "radio_e": Look("#1c1816", "beanie", "#4a6070", "scrubs", "#4a6070", "#70503e", tall=1.0, broad=1.05),
    "radio_f": Look("#3a2c22", "curls", "#9aa0a4", "long", "#31445a", "#7a5844", tall=.98),
    "rust_late": Look("#2c201a", "pony", "#5e4a30", "long", "#26262c", tall=.97),
    "officer_off": Look("#6a5a4a", "short", "#3e4448", "hood", "#30343e", tall=1.04, broad=1.1),
    "clerk_off": Look("#241c18", "long", "#2e4450", "long", "#22242a", "#7a5844", tall=1.0),
    "curls_b": Look("#3a2418", "curls", "#4c5a3e", "jacket", "#2a3040", tall=.97),
    "petrov": Look("#b0a89c", "curls", "#26262c", "long", "#22242a", tall=1.05, broad=1.04, scarf="#6a3430"),
    "agent_b": Look("#1e1a18", "short", "#26405e", "suit", "#20283a", "#7a5844", tall=1.04, broad=1.05),
    "officer": Look("#2a2420", "short", "#2e3c5c", "blouse", "#20283c", tall=1.05, broad=1.12),
    "clerk": Look("#4a3424", "bun", "#26405e", "suit", "#20283a", tall=.99),
    "barman": Look("#2a2220", "short", "#4c4240", "blouse", "#1e1e22", tall=1.03, broad=1.04),
    "gas": Look("#3f5f9a", "surgeon", "#33506e", "scrubs", "#33506e", "#c08e70", tall=1.04, broad=1.1, shoes="#b8b8b4", mask="#8fb4c8"),
    "scrub_nurse": Look("#7fa69c", "surgeon", "#2f7468", "gown", "#2f5a5e", "#c99a7c", tall=.98, shoes="#b8b8b4", mask="#a9c4d0", glove="#d8d4c8"),
    "careful_a": Look("#5c7fae", "surgeon", "#2c6a74", "gown", "#2c4a5a", "#70503e", tall=1.03, broad=1.06, shoes="#b8b8b4", mask="#8fb4c8"),
    "careful_b": Look("#8a6a8c", "surgeon", "#3a6a86", "scrubs", "#3a6a86", "#c49274", tall=.95, broad=1.04, shoes="#b8b8b4", mask="#a9c4d0"),
    "careful_c": Look("#6f9a94", "surgeon", "#33706c", "gown", "#2c4a5a", "#b48466", tall=.99, shoes="#b8b8b4", mask="#8fb4c8"),
    "careful_d": Look("#4a6f8c", "surgeon", "#2f5f7c", "scrubs", "#2f5f7c", "#b8866a", tall=1.06, broad=1.12, shoes="#b8b8b4", mask="#a9c4d0"),
    "careful_e": Look("#9a8a5c", "surgeon", "#2f7468", "gown", "#2c4a5a", "#6e4a38", tall=.96, broad=.98, shoes="#b8b8b4", mask="#8fb4c8"),
    "apron": Look("#b0aca6", "net", "#b8b4aa", "blouse", "#2c3038", "#96705a", tall=.95, broad=1.16),
}
