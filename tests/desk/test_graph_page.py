"""The map as a page in a browser, by mouse and by keyboard."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.cli.arguments import SHIPPED
from engine.desk.chart.model import Chart, chart
from engine.desk.chart.page import page
from engine.desk.chart.plan import plan
from engine.story.load import load
from tests.desk.browser import CHROMIUM, Page, browser
from tests.tales import story_at

GOLDEN = Path(__file__).parent / "golden"


@pytest.fixture(scope="module")
def web(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    """A browser with the page of the harbour, and nothing to reach."""
    if not CHROMIUM:
        pytest.skip("there is no chromium here")
    folder = tmp_path_factory.mktemp("web")
    path = folder / "map.html"
    path.write_text(page(plan(_chart_of_harbour())), "utf-8")
    with browser(folder / "profile") as open_page:
        open_page.open(path.as_uri())
        yield open_page


def _chart_of_harbour() -> Chart:
    return chart(story_at(GOLDEN / "harbour.yaml"))


def panel(web: Page) -> str:
    """The words of the open panel, or nothing."""
    return str(web.ask("panel.hidden ? '' : panel.innerText"))


def middle(web: Page, stop: str) -> tuple[float, float]:
    box = web.ask(f"document.getElementById('stop-{stop}').getBoundingClientRect().toJSON()")
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def test_a_click_opens_a_scene(web: Page) -> None:
    """Its words as told, who leads here, the choices and where it stands; Escape closes it."""
    web.drag(middle(web, "tower"), middle(web, "tower"))
    told = panel(web)
    assert "The tower" in told
    assert "harbour.yaml:66" in told
    assert "Go & <b>look</b> | then" in told
    assert "The door is {key ? open | shut}, {oil} left, {as before | again}." in told
    web.press("Escape")
    assert panel(web) == ""


def test_the_page_works_by_keyboard(web: Page) -> None:
    """Search, go into a hit, see it marked; the stops are reached by Tab and opened by Enter."""
    web.press("/")
    for sign in "warm":
        web.press(sign)
    assert web.ask("count.textContent") == "1 found"
    web.press("Enter")
    assert "A memory" in panel(web)
    assert web.ask("document.querySelector('.sought').textContent").startswith("It was warmer then.")
    web.press("Escape")
    assert web.ask("document.activeElement.dataset.id") == "memory"
    web.press("Tab")
    following = web.ask("document.activeElement.dataset.id")
    assert following not in (None, "memory")
    web.press("Enter")
    assert web.ask("opened") == following
    web.press("Escape")


def test_the_map_is_dragged_and_zoomed(web: Page) -> None:
    """Dragging moves it by as much, plus and minus zoom, and a drag opens nothing."""
    before = web.ask("[camera.x, camera.y]")
    web.drag((700, 800), (760, 770))
    assert web.ask("[camera.x, camera.y]") == [before[0] + 60, before[1] - 30]
    assert panel(web) == ""
    zoom = web.ask("camera.zoom")
    web.press("-")
    assert web.ask("camera.zoom") == pytest.approx(zoom * 0.8)
    web.press("+")
    assert web.ask("camera.zoom") == pytest.approx(zoom)


def test_what_the_author_wrote_stays_words(web: Page) -> None:
    """No script, picture or alert comes of a title, and the page asks for nothing but itself."""
    web.press("Home")
    web.drag(middle(web, "quay"), middle(web, "quay"))
    assert "The quay </title><img src=x onerror=alert(2)>" in panel(web)
    assert web.ask("document.querySelectorAll('img, iframe, svg script, #panel script').length") == 0
    web.press("Escape")
    assert web.complaints == []
    assert all(url.startswith("file:") or url == "about:blank" for url in web.requests)
    assert not any(event["method"] == "Page.javascriptDialogOpening" for event in web.events)


def test_the_shipped_story_has_its_map(web: Page, tmp_path: Path) -> None:
    """The real story's page opens without a complaint, with a stop for each scene and ending."""
    story, _ = load(SHIPPED)
    if not story:
        pytest.skip("the shipped story does not load just now")
    drawn = plan(chart(story))
    path = tmp_path / "story.html"
    path.write_text(page(drawn), "utf-8")
    web.open(path.as_uri())
    assert web.ask("figures.size") == len(story.scenes) + len(story.endings)
    web.ask(f"open('{story.start}', true)")
    assert story.scenes[story.start].title in panel(web)
    assert web.complaints == []
