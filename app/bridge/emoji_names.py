"""The 64 emoji that two people compare, in the person's language."""

from PySide6.QtCore import QCoreApplication


def emoji_name(english: str) -> str:
    """The name of an emoji; one that is not known keeps its English name."""
    return _names().get(english, english)


def _names() -> dict[str, str]:
    return {
        "Dog": _tr("Dog"),
        "Cat": _tr("Cat"),
        "Lion": _tr("Lion"),
        "Horse": _tr("Horse"),
        "Unicorn": _tr("Unicorn"),
        "Pig": _tr("Pig"),
        "Elephant": _tr("Elephant"),
        "Rabbit": _tr("Rabbit"),
        "Panda": _tr("Panda"),
        "Rooster": _tr("Rooster"),
        "Penguin": _tr("Penguin"),
        "Turtle": _tr("Turtle"),
        "Fish": _tr("Fish"),
        "Octopus": _tr("Octopus"),
        "Butterfly": _tr("Butterfly"),
        "Flower": _tr("Flower"),
        "Tree": _tr("Tree"),
        "Cactus": _tr("Cactus"),
        "Mushroom": _tr("Mushroom"),
        "Globe": _tr("Globe"),
        "Moon": _tr("Moon"),
        "Cloud": _tr("Cloud"),
        "Fire": _tr("Fire"),
        "Banana": _tr("Banana"),
        "Apple": _tr("Apple"),
        "Strawberry": _tr("Strawberry"),
        "Corn": _tr("Corn"),
        "Pizza": _tr("Pizza"),
        "Cake": _tr("Cake"),
        "Heart": _tr("Heart"),
        "Smiley": _tr("Smiley"),
        "Robot": _tr("Robot"),
        "Hat": _tr("Hat"),
        "Glasses": _tr("Glasses"),
        "Spanner": _tr("Spanner"),
        "Santa": _tr("Santa"),
        "Thumbs Up": _tr("Thumbs Up"),
        "Umbrella": _tr("Umbrella"),
        "Hourglass": _tr("Hourglass"),
        "Clock": _tr("Clock"),
        "Gift": _tr("Gift"),
        "Light Bulb": _tr("Light Bulb"),
        "Book": _tr("Book"),
        "Pencil": _tr("Pencil"),
        "Paperclip": _tr("Paperclip"),
        "Scissors": _tr("Scissors"),
        "Lock": _tr("Lock"),
        "Key": _tr("Key"),
        "Hammer": _tr("Hammer"),
        "Telephone": _tr("Telephone"),
        "Flag": _tr("Flag"),
        "Train": _tr("Train"),
        "Bicycle": _tr("Bicycle"),
        "Aeroplane": _tr("Aeroplane"),
        "Rocket": _tr("Rocket"),
        "Trophy": _tr("Trophy"),
        "Ball": _tr("Ball"),
        "Guitar": _tr("Guitar"),
        "Trumpet": _tr("Trumpet"),
        "Bell": _tr("Bell"),
        "Anchor": _tr("Anchor"),
        "Headphones": _tr("Headphones"),
        "Folder": _tr("Folder"),
        "Pin": _tr("Pin"),
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("Emoji", text)
