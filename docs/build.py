"""Build the site into docs/_build/html, warnings being errors: `python docs/build.py`. With --check, generated pages must be current."""

import subprocess
import sys
from pathlib import Path

DOCS = Path(__file__).parent
sys.path.insert(0, str(DOCS))


def stale_pages() -> list[str]:
    """The generated pages that differ from what the code now says."""
    from generate import PAGES  # noqa: PLC0415

    return [name for name, page in PAGES.items() if (DOCS / name).read_text("utf-8") != page()]


def main() -> int:
    """Check or write the generated pages, then build."""
    if "--check" in sys.argv:
        stale = stale_pages()
        if stale:
            sys.stderr.write(f"not current: {', '.join(stale)}; run python docs/generate.py\n")
            return 1
    command = [
        sys.executable,
        "-m",
        "sphinx",
        "-q",
        "-W",
        "--keep-going",
        "-b",
        "html",
        str(DOCS),
        str(DOCS / "_build" / "html"),
    ]
    return subprocess.run(command, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
