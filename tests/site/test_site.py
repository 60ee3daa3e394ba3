"""The built site in a real browser: at desktop and phone width, in light and dark, nothing overflows and everything can be read.

Needs the site (`python docs/build.py`), Chromium and its driver (Debian: chromium, chromium-driver). Pages are read from disk, so that the
search is seen to work offline.
"""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from selenium.webdriver import Chrome, ChromeOptions
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.support.ui import WebDriverWait

SITE = Path(__file__).parents[2] / "docs" / "_build" / "html"
PAGES = sorted(
    page.relative_to(SITE).as_posix() for page in SITE.rglob("*.html") if not page.is_relative_to(SITE / "_modules")
)
WIDTHS = {"desktop": (1280, 900), "phone": (375, 800)}
LEAST_CONTRAST = 4.5
"""What WCAG asks of body text, level AA."""

TOO_WIDE = "return document.documentElement.scrollWidth - document.documentElement.clientWidth"
FAINTEST = """
const channel = v => { v /= 255; return v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4 };
const parse = text => (text.match(/[\\d.]+/g) || [0, 0, 0]).map(Number);
const light = ([r, g, b]) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
const back = element => { for (let e = element; e; e = e.parentElement) {
    const c = parse(getComputedStyle(e).backgroundColor); if (c.length < 4 || c[3] > 0.99) return c; } return [255, 255, 255] };
let worst = [99, ''];
for (const element of document.querySelectorAll('article p, article td, article th, article li, article pre, article h1, article h2')) {
    if (!element.offsetParent || !element.innerText.trim()) continue;
    const [a, b] = [light(parse(getComputedStyle(element).color)), light(back(element))];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (ratio < worst[0]) worst = [ratio, element.innerText.slice(0, 60)];
}
return worst;
"""


@pytest.fixture(scope="module")
def browser() -> Iterator[Chrome]:
    options = ChromeOptions()
    options.binary_location = shutil.which("chromium") or "chromium"
    for flag in ("headless", "no-sandbox", "disable-gpu", "disable-quic", "no-first-run", "disable-background-networking",
                 "disable-component-update", "disable-sync", "allow-file-access-from-files"):  # fmt: skip
        options.add_argument(f"--{flag}")
    driver = Chrome(options=options, service=Service(shutil.which("chromedriver") or "chromedriver"))
    yield driver
    driver.quit()


def show(browser: Chrome, page: str, size: tuple[int, int], theme: str) -> None:
    width, height = size
    metrics: dict[str, Any] = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
    features = [{"name": "prefers-color-scheme", "value": theme}]
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": features})
    browser.get((SITE / page).as_uri())


def test_the_site_is_built() -> None:
    assert "index.html" in PAGES
    assert len(PAGES) > 20


@pytest.mark.parametrize("page", PAGES)
def test_no_cell_failed(page: str) -> None:
    text = (SITE / page).read_text("utf-8")
    for trace in ('class="output traceback', 'class="output stderr', "Traceback</span>"):
        assert trace not in text, f"{page} shows a failed cell"


@pytest.mark.parametrize("page", PAGES)
def test_nothing_overflows_and_all_can_be_read(browser: Chrome, page: str) -> None:
    for name, size in WIDTHS.items():
        for theme in ("light", "dark"):
            show(browser, page, size, theme)
            assert browser.execute_script(TOO_WIDE) <= 0, f"{page} overflows at {name} width"
            ratio, text = browser.execute_script(FAINTEST)
            assert ratio >= LEAST_CONTRAST, f"{page}, {name}, {theme}: contrast {ratio:.1f} of {text!r}"


def test_the_search_works_offline(browser: Chrome) -> None:
    browser.get((SITE / "search.html").as_uri() + "?q=ceiling")
    found = "return document.querySelectorAll('#search-results li').length"
    WebDriverWait(browser, 20).until(lambda driver: driver.execute_script(found) > 0)
