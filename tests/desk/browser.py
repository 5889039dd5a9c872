"""A headless browser on a pipe: open a page, press keys, click, ask. Needs no package and no network."""

import json
import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
    "--remote-debugging-pipe",
]
KEYS = {"Enter": 13, "Escape": 27, "Tab": 9, "ArrowDown": 40}


class Page:
    """One page in the browser, spoken to in DevTools' protocol."""

    def __init__(self, read: int, write: int) -> None:
        self._read, self._write, self._session, self._number = read, write, "", 0
        self.events: list[dict[str, Any]] = []
        target = self.tell("Target.createTarget", url="about:blank")["targetId"]
        self._session = self.tell("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Network", "Log"):
            self.tell(f"{domain}.enable")

    def tell(self, method: str, **params: Any) -> dict[str, Any]:
        """Send a command and wait for its answer."""
        self._number += 1
        message = {"id": self._number, "method": method, "params": params}
        if self._session:
            message["sessionId"] = self._session
        os.write(self._write, json.dumps(message).encode() + b"\0")
        while True:
            answer = self._message()
            if answer.get("id") == self._number:
                assert "error" not in answer, answer
                return dict(answer["result"])
            self.events.append(answer)

    def _message(self) -> dict[str, Any]:
        taken = bytearray()
        while (sign := os.read(self._read, 1)) != b"\0":
            assert sign, "the browser has gone"
            taken += sign
        return dict(json.loads(taken))

    def open(self, url: str, width: int = 1440, height: int = 900) -> None:
        """Go to an address and wait until the page says that it is ready."""
        self.tell(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=height,
            deviceScaleFactor=1,
            mobile=False,
        )
        self.tell("Page.navigate", url="about:blank")
        self.tell("Page.navigate", url=url)
        for _ in range(500):
            if self.ask("document.documentElement?.dataset.ready ?? ''"):
                return
            time.sleep(0.02)
        raise AssertionError(f"{url} never got ready: {self.complaints}")

    def ask(self, script: str) -> Any:
        """What a script says."""
        answer = self.tell("Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True)
        assert "exceptionDetails" not in answer, answer
        return answer["result"].get("value")

    def press(self, key: str) -> None:
        """Press a key and let it go."""
        code = KEYS.get(key, ord(key[0].upper()))
        text = {"text": "\r" if key == "Enter" else key} if len(key) == 1 or key == "Enter" else {}
        common = {"key": key, "windowsVirtualKeyCode": code}
        self.tell("Input.dispatchKeyEvent", type="keyDown", **common, **text)
        self.tell("Input.dispatchKeyEvent", type="keyUp", **common)

    def drag(self, start: tuple[float, float], stop: tuple[float, float]) -> None:
        """Press the mouse, move, let go; a click where it does not move."""
        for kind, (x, y), held in (
            ("mouseMoved", start, 0),
            ("mousePressed", start, 1),
            ("mouseMoved", stop, 1),
            ("mouseReleased", stop, 0),
        ):
            button = "none" if kind == "mouseMoved" and not held else "left"
            self.tell(
                "Input.dispatchMouseEvent", type=kind, x=x, y=y, button=button, buttons=held, clickCount=1
            )

    def picture(self, path: Path) -> None:
        """Keep what is seen."""
        from base64 import b64decode

        path.write_bytes(b64decode(self.tell("Page.captureScreenshot")["data"]))

    @property
    def requests(self) -> list[str]:
        """All addresses that were asked for."""
        sent = [event for event in self.events if event.get("method") == "Network.requestWillBeSent"]
        return [event["params"]["request"]["url"] for event in sent]

    @property
    def complaints(self) -> list[Any]:
        """Errors and warnings of the page's own."""
        kinds = ("Runtime.exceptionThrown", "Log.entryAdded")
        return [event["params"] for event in self.events if event.get("method") in kinds]


@contextmanager
def browser(profile: Path) -> Iterator[Page]:
    """A browser for as long as the block lasts."""
    assert CHROMIUM
    ours_in, theirs_out = os.pipe()
    theirs_in, ours_out = os.pipe()
    command = f'exec "$0" "$@" 3<&{theirs_in} 4>&{theirs_out}'
    running = subprocess.Popen(
        ["bash", "-c", command, CHROMIUM, *FLAGS, f"--user-data-dir={profile}"],
        pass_fds=(theirs_in, theirs_out),
        stderr=subprocess.DEVNULL,
    )
    os.close(theirs_in)
    os.close(theirs_out)
    try:
        yield Page(ours_in, ours_out)
    finally:
        running.kill()
        running.wait()
        os.close(ours_in)
        os.close(ours_out)
