"""What answers print, whatever the width of the lines."""


def flat(answer: object) -> str:
    """The printed text in one line, each space once."""
    return " ".join(str(answer).split())
