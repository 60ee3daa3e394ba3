"""The shelf of readings and of regulations: each declared once, complete, found by its name."""

import re

import attrs
import pytest

from jamsostek import RULEBOOK
from jamsostek.kernel.citations import Reading, Regulation
from jamsostek.kernel.words import Language
from jamsostek.readings import READINGS, reading
from jamsostek.regulations import REGULATIONS


def test_readings_have_stable_ids() -> None:
    ids = [found.id for found in READINGS]
    assert len(set(ids)) == len(ids) == 169
    assert sum(found.option for found in READINGS) == 30
    assert all(re.fullmatch(r"(CONTRIBUTIONS|PARTICIPATION|JKK-JKM|JHT|JP|JKP)-\d+", found) for found in ids)
    assert reading("JP-17").id == "JP-17"
    assert str(reading("JP-17")) == "reading JP-17"
    with pytest.raises(ValueError, match="JP-99"):
        reading("JP-99")


@pytest.mark.parametrize("found", READINGS, ids=lambda found: found.id)
def test_a_reading_says_what_is_asked_and_taken(found: Reading) -> None:
    for words in (found.question, found.default, *found.alternatives):
        assert words.in_(Language.EN)
        assert words.in_(Language.ID)
    assert found.articles
    assert not found.option or found.alternatives


def options() -> dict[str, str]:
    """The readings that a field of some law answers, with the address of that field."""
    found = {}
    for part in attrs.fields(type(RULEBOOK)):
        law = getattr(RULEBOOK, part.name)
        for option in attrs.fields(type(law)):
            if "reading" in option.metadata:
                found[option.metadata["reading"].id] = f"{part.name}.{option.name}"
    return found


def test_every_option_is_a_reading_marked_so() -> None:
    assert set(options()) == {found.id for found in READINGS if found.option}


@pytest.mark.parametrize("found", REGULATIONS, ids=lambda found: found.name)
def test_a_regulation_is_declared_once_and_whole(found: Regulation) -> None:
    assert sum(other.name == found.name for other in REGULATIONS) == 1
    assert found.title.en
    assert found.title.id
    known = [day for day in (found.set_on, found.promulgated_on) if day is not None]
    assert known == sorted(known)
    assert found.whole().in_(Language.ID) == found.name
