"""Where the files lie that Parley reads while it runs: `resources/` in a checkout, `app/_resources` when installed."""

from pathlib import Path

HERE = Path(__file__).resolve().parent
PLACES = (HERE / "_resources", HERE.parent / "resources")
QML = HERE / "qml"


def resource(name: str) -> Path:
    """The file or folder `name` among the resources. Raises FileNotFoundError."""
    for place in PLACES:
        if (place / name).exists():
            return place / name
    raise FileNotFoundError(f"no resource {name} in {PLACES[0]} or {PLACES[1]}")
