"""A language of a few texts."""

from collections.abc import Mapping

from PySide6.QtCore import QTranslator


class Dictionary(QTranslator):
    """`words`: (context, source) to translation; it knows nothing else."""

    def __init__(self, words: Mapping[tuple[str, str], str]) -> None:
        super().__init__()
        self._words = words

    def translate(  # type: ignore[override]
        self, context: str, text: str, comment: str | None = None, n: int = -1
    ) -> str | None:
        return self._words.get((context, text))

    def isEmpty(self) -> bool:
        return not self._words
