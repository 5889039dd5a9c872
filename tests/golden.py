"""Golden texts: compare with a file, or write it where the change is accepted."""

from pathlib import Path


def compare(path: Path, seen: str, accept: bool) -> None:
    """Fail where the file says something else; write it with `--accept`."""
    if accept:
        path.write_text(seen, "utf-8")
        return
    assert path.exists(), f"{path} is missing: look at what it would say, then run pytest --accept\n{seen}"
    assert seen == path.read_text("utf-8")
