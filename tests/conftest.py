"""Options of the test run: `--cases PATH` runs any other file or folder of acceptance cases instead of the project's own."""

from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("project", deadline=None, derandomize=True, max_examples=200)
settings.load_profile("project")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--cases", type=Path, default=None, help="a file or folder of acceptance cases to run instead")
