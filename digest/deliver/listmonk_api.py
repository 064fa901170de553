"""What is asked of a listmonk through its API."""

import base64
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urlencode, urljoin, urlsplit

from digest.errors import DeliveryError, FetchError, ForbiddenAddressError
from digest.fetch import Answered, Fetcher
from digest.hosts import is_local_name

_AGAIN_AFTER = timedelta(minutes=5)
_LONGEST_SAID = 200
_MOST_LISTED = 100
_LOGINS = frozenset({401, 403})
_PASSING = frozenset({429, 502, 503, 504})
_BOUNDARY = "digest-desk-picture"
_LOOK_AT_IT = "Check the channel's address: it is listmonk's own, without /admin or /api."


@dataclass(frozen=True, slots=True, kw_only=True)
class Campaign:
    """A campaign that listmonk has: its number and tags, its state, the lists that it goes to."""

    id: int
    status: str
    tags: tuple[str, ...]
    lists: tuple[int, ...]


class Listmonk:
    """The listmonk at `address`, spoken to as the API user `user` with its `token`.

    All methods raise DeliveryError.
    """

    def __init__(
        self,
        fetcher: Fetcher,
        address: str,
        user: str,
        token: str,
        *,
        now: datetime,
        allow_private: bool,
    ) -> None:
        parts = urlsplit(address)
        if parts.scheme == "http" and not (allow_private or is_local_name(parts.hostname or "")):
            raise DeliveryError(
                "The password of listmonk would travel unencrypted.",
                remedy="Give an address that begins with https://.",
            )
        login = base64.b64encode(f"{user}:{token}".encode()).decode("ascii")
        self._fetcher = fetcher
        self._root = f"{address.rstrip('/')}/"
        self._host = parts.netloc
        self._headers = {"Authorization": f"Basic {login}"}
        self._now = now
        self._allow_private = allow_private

    def __repr__(self) -> str:
        return f"Listmonk({self._root})"

    def campaign_page(self, id: int) -> str:
        """Where people see the campaign."""
        return f"{self._root}admin/campaigns/{id}"

    def find(self, tag: str) -> Campaign | None:
        """The first campaign that bears `tag`, None where there is none."""
        # Its documentation calls the parameter "tags", its source "tag"; what comes is looked at.
        query = {
            "tag": tag,
            "tags": tag,
            "order_by": "created_at",
            "order": "DESC",
            "per_page": _MOST_LISTED,
            "no_body": "true",
        }
        found = _results(self._get("campaigns", query))
        campaigns = [campaign for each in found if (campaign := _campaign(each)) is not None]
        return min((c for c in campaigns if tag in c.tags), key=lambda c: c.id, default=None)

    def create(self, campaign: Mapping[str, Any]) -> Campaign:
        """Has listmonk keep a draft of `campaign`, and answers it."""
        content = json.dumps(campaign, ensure_ascii=False).encode("utf-8", "replace")
        created = _campaign(self._sent("campaigns", content, "application/json; charset=utf-8"))
        if created is None:
            raise self._unlike()
        return created

    def lists(self) -> Mapping[int, str]:
        """The names of the lists by their numbers."""
        found = _results(self._get("lists", {"per_page": "all", "minimal": "true"}))
        return {
            int(each["id"]): str(each.get("name", ""))
            for each in found
            if isinstance(each.get("id"), int)
        }

    def picture(self, name: str, content: bytes) -> str:
        """The address of the JPEG called `name`, which is made of its content; it is sent where
        listmonk has none of that name."""
        address = self._picture_address(name)
        if address is None:
            kind = f"multipart/form-data; boundary={_BOUNDARY}"
            kept = self._sent("media", _form(name, content), kind)
            address = self._address(kept) or self._picture_address(name)
        if address is None:
            raise DeliveryError(
                f"{self._host} took a picture and does not show it.",
                remedy="Look at listmonk's settings of media uploads.",
            )
        return address

    def _picture_address(self, name: str) -> str | None:
        query = {"query": name.rpartition(".")[0], "per_page": _MOST_LISTED}
        found = _results(self._get("media", query))
        return next((self._address(each) for each in found if each.get("filename") == name), None)

    def _address(self, picture: Any) -> str | None:
        """Where a picture of the API's is seen, None where that is not said."""
        said = picture.get("url") or picture.get("uri") if isinstance(picture, dict) else None
        return urljoin(self._root, said) if isinstance(said, str) and said else None

    def _get(self, path: str, query: Mapping[str, object]) -> Any:
        return self._asked(f"{path}?{urlencode(query)}", method="GET", repeatable=True)

    def _sent(self, path: str, content: bytes, kind: str) -> Any:
        return self._asked(path, method="POST", content=content, content_type=kind)

    def _asked(self, path: str, **request: Any) -> Any:
        """What stands under "data" in the answer."""
        try:
            answered = self._fetcher.send(
                urljoin(self._root, f"api/{path}"),
                headers=self._headers,
                allow_private=self._allow_private,
                **request,
            )
        except ForbiddenAddressError as error:
            raise DeliveryError(
                f"listmonk cannot be spoken to: {error}",
                remedy="If the address is your own, allow private addresses in the channel.",
            ) from error
        except FetchError as error:
            raise DeliveryError(
                f"listmonk was not reached: {error}",
                remedy=error.remedy,
                retry_after=error.retry_after or self._now + _AGAIN_AFTER,
            ) from error
        if not answered.is_success:
            raise self._refused(answered)
        said = _said(answered)
        if "data" not in said:
            raise self._unlike()
        return said["data"]

    def _refused(self, answered: Answered) -> DeliveryError:
        message = " ".join(str(_said(answered).get("message", "")).split())[:_LONGEST_SAID]
        told = f": {message.rstrip('.')}" if message else ""
        if answered.status in _LOGINS:
            return DeliveryError(
                f"{self._host} does not let us in (status {answered.status}){told}.",
                remedy="Check the API user and its token; it needs the permission to manage "
                "campaigns and media, and to see the lists.",
            )
        if answered.status in _PASSING:
            return DeliveryError(
                f"{self._host} is not ready (status {answered.status}){told}.",
                remedy="It is tried again by itself.",
                retry_after=self._now + _AGAIN_AFTER,
            )
        return DeliveryError(
            f"{self._host} refuses the campaign (status {answered.status}){told}.",
            remedy=_LOOK_AT_IT if not message else "Check the channel's lists and template.",
        )

    def _unlike(self) -> DeliveryError:
        return DeliveryError(f"{self._host} does not answer as listmonk does.", remedy=_LOOK_AT_IT)


def _said(answered: Answered) -> Mapping[str, Any]:
    try:
        said = json.loads(answered.content)
    except ValueError:
        return {}
    return said if isinstance(said, dict) else {}


def _results(data: Any) -> Sequence[Mapping[str, Any]]:
    """The rows of an answer, which come in pages since version 2 of the API's media."""
    rows = data.get("results") if isinstance(data, dict) else data
    return [row for row in rows or () if isinstance(row, dict)] if isinstance(rows, list) else []


def _campaign(data: Any) -> Campaign | None:
    match data:
        case {"id": int(id), "status": str(status)}:
            lists = data.get("lists") or []
            return Campaign(
                id=id,
                status=status,
                tags=tuple(map(str, data.get("tags") or [])),
                lists=tuple(
                    each["id"] for each in lists if isinstance(each, dict) and "id" in each
                ),
            )
        case _:
            return None


def _form(name: str, content: bytes) -> bytes:
    """A form with one file, as browsers send it."""
    head = (
        f"--{_BOUNDARY}\r\n"
        f'Content-Disposition: form-data; name="file"; filename="{name}"\r\n'
        "Content-Type: image/jpeg\r\n\r\n"
    )
    return head.encode("ascii") + content + f"\r\n--{_BOUNDARY}--\r\n".encode("ascii")
