"""Where settings are kept in tests: as the library does, without its file."""


class Notebook:
    """Keeps words as the library does."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    def remember(self, key: str, value: str) -> None:
        self.kept[key] = value

    def recall(self, key: str) -> str | None:
        return self.kept.get(key)
