"""Traps of what moves in a picture."""

from tests.traps.typed import OVERLAID, Typed

TRAPS = [
    *(
        Typed(name, OVERLAID % row, code, 5, 11 + at, said)
        for name, row, code, at, said in (
            ("an overlay misspelt", "rian: [0, 0, 640, 480]", "E019", 0, ("did you mean 'rain'?",)),
            ("an overlay with its options first", "{every: 9, flicker: [960, 90, 40]}", "", 0, ()),
            ("an overlay without its place", "drops: window", "E004", 7, ("[x, y, width, height]",)),
            ("a kind without its colon", "rain [0, 0, 640, 480]", "E075", 4, ("- rain: [0, 0, 640, 480]",)),
            ("an area of no height", "board: [9, 9, 640, 0]", "E022", 7, ("no inside",)),
            ("two corners", "rain: [[0, 0], [640, 480]]", "E004", 6, ("three corners or more",)),
            ("a point outside the picture", "rain: [1700, 0, 640, 480]", "E022", 6, ("1920 wide",)),
            ("half a pixel", "flicker: [960, 90.5, 40]", "E004", 15, ("whole number",)),
            ("a word for a number", "{flicker: [9, 9, 40], every: often}", "E004", 29, ("seconds",)),
            ("an option of another kind", "{drops: [0, 0, 9, 9], length: 9}", "E005", 22, ("no 'length'",)),
        )
    ),
    Typed(
        "a variant misspelt",
        "story:\n  places: {gate: {variants: {empty: The gate}}}\nhall:\n  place: gate emty\n"
        "  beats:\n  - Hello.\n  - end: home",
        "E016",
        4,
        10,
        ("'gate' has no variant 'emty'", "did you mean 'empty'?"),
    ),
]
