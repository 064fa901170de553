"""The desk's passwords for the settings dialog: asked of the keyring off the window's thread, as it
may ask its user first."""

from collections.abc import Callable, Sequence

from digest.secrets import Secrets, Whereabouts
from digest.settings import Secret
from digest.settings.table import SECRETS
from ui.tasks import Lane, Tasks

OnTold = Callable[[Whereabouts], object]
OnFailed = Callable[[Exception], object]


class SecretShelf:
    """What is kept is never given out here, only who has it."""

    secrets: Sequence[Secret] = SECRETS

    def __init__(self, kept: Secrets, tasks: Tasks) -> None:
        self._kept = kept
        self._tasks = tasks

    def ask(self, secret: Secret, on_done: OnTold, on_failed: OnFailed) -> None:
        """Tells who has the password."""
        self._run(lambda: self._kept.whereabouts(secret.name), on_done, on_failed)

    def set(self, secret: Secret, password: str, on_done: OnTold, on_failed: OnFailed) -> None:
        """Has the keyring keep the password, and tells who has it then."""

        def keep() -> Whereabouts:
            self._kept.set(secret.name, password)
            return self._kept.whereabouts(secret.name)

        self._run(keep, on_done, on_failed)

    def forget(self, secret: Secret, on_done: OnTold, on_failed: OnFailed) -> None:
        """Has the keyring forget the password, and tells who has it then."""

        def leave() -> Whereabouts:
            self._kept.delete(secret.name)
            return self._kept.whereabouts(secret.name)

        self._run(leave, on_done, on_failed)

    def _run(self, work: Callable[[], Whereabouts], on_done: OnTold, on_failed: OnFailed) -> None:
        # Not the library's lane: a keyring may wait for its user for minutes.
        self._tasks.run(work, on_done=on_done, on_failed=on_failed, lane=Lane.NETWORK)
