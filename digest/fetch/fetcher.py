"""Fetcher: GET one address within limits, see whether it is there, or send something to it."""

import random
from collections.abc import Callable, Mapping
from types import MappingProxyType, TracebackType
from typing import Self, TypeVar

from digest.fetch.addresses import web_address
from digest.fetch.asking import FAULTS, Asker
from digest.fetch.course import Cancellation, Clock, Course, SystemClock, on_course
from digest.fetch.journey import Fetched, Journey, Means, Visited
from digest.fetch.limits import Limits, Manners
from digest.fetch.memory import PageMemory
from digest.fetch.network import Doorman, Resolve, look_up
from digest.fetch.reasons import explained
from digest.fetch.robots import Robots
from digest.fetch.routes import Roads, Routes
from digest.fetch.sending import Answered, Parcel, sent

Result = TypeVar("Result")

_CLOSING_SECONDS = 5.0
_ORDINARY_LIMITS = Limits()
_ORDINARY_MANNERS = Manners()
_ORDINARY_ROADS = Roads()
_SYSTEM_CLOCK = SystemClock()
_NO_HEADERS: Mapping[str, str] = MappingProxyType({})


class Fetcher:
    """Fetches addresses, from any thread. Close it, or use it in a `with`, to end connections.

    Each fetch has its own cookies: they live as long as its redirects and are shown to the host
    that gave them only. `memory` keeps pages for the next time, `roads` says how the network is
    reached; nothing of that is taken from the environment unless `roads` says so. `jitter` gives
    numbers from 0 to 1.
    """

    def __init__(
        self,
        limits: Limits = _ORDINARY_LIMITS,
        *,
        manners: Manners = _ORDINARY_MANNERS,
        memory: PageMemory | None = None,
        resolve: Resolve = look_up,
        roads: Roads = _ORDINARY_ROADS,
        clock: Clock = _SYSTEM_CLOCK,
        jitter: Callable[[], float] = random.random,
    ) -> None:
        self._limits = limits
        self._manners = manners
        self._clock = clock
        self._doorman = Doorman(resolve)
        self._routes = Routes(self._doorman, limits, roads)
        self._means = Means(
            asker=Asker(
                self._routes,
                self._doorman,
                limits=limits,
                manners=manners,
                clock=clock,
                jitter=jitter,
            ),
            robots=Robots(clock),
            memory=memory,
            limits=limits,
        )
        self._closing = Cancellation()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Ends all fetches and connections; what is asked for afterwards raises FetchCancelled."""
        self._closing.cancel()
        self._doorman.dismiss()
        self._closing.wait_until_ended(_CLOSING_SECONDS)
        self._routes.close()

    def fetch(
        self,
        url: str,
        *,
        allow_private: bool = False,
        robots: bool = True,
        cancellation: Cancellation | None = None,
    ) -> Fetched:
        """GET `url`, following redirects, each hop judged like the first.

        `allow_private` admits hosts on loopback and private networks; `robots` says whether what
        robots.txt asks for is done. `cancellation` ends the fetch from outside. Raises FetchError
        or one of its kinds: ForbiddenAddressError, RobotsError, FetchTimeoutError, TooLargeError,
        FetchCancelled.
        """
        journey = self._journey(url, allow_private=allow_private, robots=robots)
        return self._taken(journey, journey.fetched, cancellation)

    def visit(
        self,
        url: str,
        *,
        allow_private: bool = False,
        robots: bool = True,
        cancellation: Cancellation | None = None,
    ) -> Visited:
        """Whether there is a page at `url`: HEAD, and GET of its beginning where that is refused.
        Nothing is remembered. Arguments and errors are those of `fetch`; a status is no error."""
        journey = self._journey(url, allow_private=allow_private, robots=robots)
        return self._taken(journey, journey.visited, cancellation)

    def send(
        self,
        url: str,
        *,
        content: bytes = b"",
        content_type: str = "application/json",
        method: str = "POST",
        headers: Mapping[str, str] = _NO_HEADERS,
        allow_private: bool = False,
        repeatable: bool = False,
        cancellation: Cancellation | None = None,
    ) -> Answered:
        """Sends `content` to `url` and answers what comes back, whatever its status.

        `headers` go along. What is `repeatable` may be sent twice where no answer came; all else
        is sent again only where it certainly did not arrive. No redirect is followed, no robots.txt
        asked: the address is the user's own choice. Raises FetchError and its kinds as `fetch`
        does, but for a status.
        """
        here = web_address(url)
        parcel = Parcel(
            method=method,
            content=content,
            content_type=content_type,
            headers=headers,
            allow_private=allow_private,
            repeatable=repeatable,
        )
        course = Course(self._clock, self._limits.total_seconds)
        try:
            return self._covered(
                course, lambda: sent(parcel, url, here, self._means.asker), cancellation
            )
        except FAULTS as error:
            raise explained(error, url=url, host=here.host, limits=self._limits) from error

    def _journey(self, url: str, *, allow_private: bool, robots: bool) -> Journey:
        return Journey(
            url=url,
            here=web_address(url),
            allow_private=allow_private,
            follows_robots=robots and self._manners.robots,
            means=self._means,
            course=Course(self._clock, self._limits.total_seconds),
        )

    def _taken(
        self, journey: Journey, take: Callable[[], Result], cancellation: Cancellation | None
    ) -> Result:
        """What `take`, one of the journey's ways, brings."""
        try:
            return self._covered(journey.course, take, cancellation)
        except FAULTS as error:
            raise explained(
                error, url=journey.url, host=journey.here.host, limits=self._limits
            ) from error

    def _covered(
        self, course: Course, take: Callable[[], Result], cancellation: Cancellation | None
    ) -> Result:
        """What `take` brings on `course`, which ends when the fetcher or `cancellation` does."""
        with (
            self._closing.covering(course),
            (cancellation or Cancellation()).covering(course),
            on_course(course),
        ):
            return take()
