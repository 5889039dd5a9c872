"""What the author claims of every state: `always:` and `never:` on the title page.

Law: a claim is a condition over the variables and two words more, `scene` and `ending`, behind them.
"""

from engine.story.compiler import Compiler
from engine.story.evaluate import Value
from engine.story.expr import Misread, Names, parse
from engine.story.model import Claim
from engine.story.reader import Reader

SCENE, ENDING = -2, -1
NO_ENDING = "none"


def read_claims(compiler: Compiler, readers: list[Reader]) -> tuple[Claim, ...]:
    """The claims of the title page; problems are noted in its reader."""
    page = compiler.page
    if not page.claims:
        return ()
    compiler.reader = readers[page.number]
    names = Names(
        {
            **compiler.names.variables,
            "scene": (SCENE, "word", tuple(compiler.scene_names)),
            "ending": (ENDING, "word", (*page.endings, NO_ENDING)),
        },
        compiler.visit,
    )
    claims = []
    for scalar, is_never in page.claims:
        try:
            holds = parse(scalar.value, names)
            if holds.kind != "bool":
                raise Misread("E021", 0, "a claim should be a yes-or-no")
            claims.append(Claim(holds, is_never, scalar.value, (page.number, scalar.line, scalar.column)))
        except Misread as error:
            compiler.misread(scalar, error)
    return tuple(claims)


def is_kept(claim: Claim, values: tuple[Value, ...], scene: str, ending: str | None) -> bool:
    """Whether the claim holds in a state with these values, in this scene, at this ending or none."""
    return bool(claim.holds.run((*values, scene, ending or NO_ENDING))) is not claim.is_never
