"""How the notebooks draw: figures that read well on a light and on a dark page, axes in rupiah as people write them."""

import matplotlib.pyplot as plt
from cycler import cycler
from matplotlib.axis import Axis
from matplotlib.ticker import FuncFormatter
from matplotlib_inline.backend_inline import set_matplotlib_formats

GREY = "#878787"
BLUE, ORANGE, GREEN, PINK, OCHRE = COLOURS = ("#3d8fd1", "#e07b39", "#2aa37f", "#c46fa8", "#b8982f")
_UNITS = ((10**12, " trn"), (10**9, " bn"), (10**6, " m"))


def prepare() -> None:
    """Transparent, vector, grey lettering and only the lines that carry something."""
    set_matplotlib_formats("svg")
    plt.rcParams.update(
        {
            "figure.figsize": (8, 3.8), "figure.facecolor": "none", "axes.facecolor": "none", "savefig.transparent": True,
            "font.size": 10, "text.color": GREY, "axes.labelcolor": GREY, "axes.edgecolor": GREY, "axes.titlecolor": GREY,
            "xtick.color": GREY, "ytick.color": GREY, "axes.spines.top": False, "axes.spines.right": False,
            "axes.grid": True, "axes.grid.axis": "y", "grid.color": GREY, "grid.alpha": 0.25, "axes.axisbelow": True,
            "axes.prop_cycle": cycler(color=COLOURS), "legend.frameon": False, "figure.constrained_layout.use": True,
        }
    )  # fmt: skip


def short(rupiah: float) -> str:
    """An amount as people write it on an axis: Rp750,000, Rp2.5 m, Rp1.2 bn."""
    sign = "−" if rupiah < 0 else ""
    for size, unit in _UNITS:
        if abs(rupiah) >= size:
            return sign + f"Rp{abs(rupiah) / size:,.2f}".rstrip("0").rstrip(".") + unit
    return f"{sign}Rp{abs(rupiah):,.0f}"


def in_rupiah(axis: Axis) -> None:
    """Rupiah along this axis."""
    axis.set_major_formatter(FuncFormatter(lambda value, _: short(value)))


def in_percent(axis: Axis) -> None:
    """Per cent along this axis."""
    axis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:g}%"))
