"""A listmonk on loopback, as far as campaigns, lists and media go: paths, logins, checks, answers
and their shapes are those of its source (versions 4 and 5), as is what its templates do to a
body."""

import base64
import json
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes
from email.policy import HTTP
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

USER, TOKEN = "desk", "s3cret-token"
_ACTION = re.compile(r"\{\{-?\s*(?P<said>(?:\"(?:[^\"\\]|\\.)*\"|[^\"}])*?)\s*-?\}\}", re.DOTALL)
_CALL = re.compile(r"(?:(?P<name>[A-Za-z]\w*)\s+)?(?P<text>\"(?:[^\"\\]|\\.)*\")")
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_CONTENT_TYPES = {"richtext", "html", "plain", "markdown", "visual"}


class TemplateError(Exception):
    pass


def rendered(template: str, *, as_html: bool = True) -> str:
    """What Go's html/template makes of `template`: comments are dropped, strings printed."""
    pieces, end = [], 0
    for action in _ACTION.finditer(template):
        pieces.append(_literal(template[end : action.start()], as_html))
        pieces.append(_evaluated(action["said"]))
        end = action.end()
    return "".join((*pieces, _literal(template[end:], as_html)))


def _literal(text: str, as_html: bool) -> str:
    if "{{" in text:
        raise TemplateError("unexpected {{ in operand")
    return _COMMENT.sub("", text) if as_html else text


def _evaluated(said: str) -> str:
    call = _CALL.fullmatch(said)
    if call is None:
        raise TemplateError(f"function {said.split(maxsplit=1)[0] if said else ''!r} not defined")
    if call["name"] not in (None, "Safe"):
        raise TemplateError(f"function {call['name']!r} not defined")
    return str(json.loads(call["text"]))


@dataclass
class ListmonkStandIn:
    """`campaigns` and `media` are what was made, `asked` the requests as "POST /api/campaigns".
    `breaks_off_behind` ends the connection once behind the making of the next thing there."""

    lists: dict[int, str] = field(default_factory=lambda: {1: "Default list", 3: "Readers"})
    campaigns: list[dict[str, Any]] = field(default_factory=list)
    media: dict[str, bytes] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    breaks_off_behind: str = ""
    status: int = 0
    address: str = ""


@contextmanager
def listmonk_stand_in() -> Iterator[ListmonkStandIn]:
    listmonk = ListmonkStandIn()
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(listmonk))
    server.daemon_threads = True
    listmonk.address = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield listmonk
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


class RefusalError(Exception):
    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status


def _handler(listmonk: ListmonkStandIn) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            _answer(listmonk, self, _read)

        def do_POST(self) -> None:
            _answer(listmonk, self, _made)

        def log_message(self, format: str, *args: object) -> None:
            pass

    return Handler


def _answer(listmonk: ListmonkStandIn, handler: BaseHTTPRequestHandler, act: Any) -> None:
    parts = urlsplit(handler.path)
    content = handler.rfile.read(int(handler.headers.get("Content-Length", "0")))
    listmonk.asked.append(f"{handler.command} {parts.path}")
    try:
        if listmonk.status:
            raise RefusalError(listmonk.status, "service unavailable")
        _check_login(handler.headers.get("Authorization", ""))
        kind = handler.headers.get("Content-Type", "")
        data = act(listmonk, parts.path, parse_qs(parts.query), kind, content)
    except RefusalError as refusal:
        _send(handler, refusal.status, {"message": str(refusal)})
        return
    if handler.command == "POST" and listmonk.breaks_off_behind == parts.path:
        listmonk.breaks_off_behind = ""
        handler.close_connection = True
        handler.connection.close()
        return
    _send(handler, 200, {"data": data})


def _send(handler: BaseHTTPRequestHandler, status: int, said: object) -> None:
    body = json.dumps(said).encode()
    handler.send_response(status)
    handler.send_header("Content-Type", "application/json; charset=UTF-8")
    handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    handler.wfile.write(body)


def _check_login(said: str) -> None:
    scheme, _, rest = said.partition(" ")
    if scheme == "Basic":
        rest = base64.b64decode(rest).decode()
    elif scheme != "token":
        raise RefusalError(403, "unknown Authorization scheme")
    if rest != f"{USER}:{TOKEN}":
        raise RefusalError(403, "invalid API credentials")


def _read(
    listmonk: ListmonkStandIn, path: str, query: dict[str, list[str]], kind: str, content: bytes
) -> object:
    match path.strip("/").split("/"):
        case ["api", "campaigns"]:
            wanted = set(query.get("tag", []))
            found = [one for one in listmonk.campaigns if wanted <= set(one["tags"])]
            bare = query.get("no_body") == ["true"]
            return _page([{**one, "body": ""} if bare else one for one in found], query)
        case ["api", "lists"]:
            return _page([{"id": n, "name": name} for n, name in listmonk.lists.items()], query)
        case ["api", "media"]:
            part = query.get("query", [""])[0]
            return _page([_medium(listmonk, n) for n in listmonk.media if part in n], query)
        case _:
            raise RefusalError(404, "Not Found")


def _page(rows: list[Any], query: dict[str, list[str]]) -> dict[str, Any]:
    said = query.get("per_page", ["20"])[0]
    size = len(rows) if said == "all" else int(said)
    return {"results": rows[:size], "query": "", "total": len(rows), "per_page": size, "page": 1}


def _medium(listmonk: ListmonkStandIn, name: str) -> dict[str, Any]:
    return {
        "id": 1 + list(listmonk.media).index(name),
        "filename": name,
        "content_type": "image/jpeg",
        "url": f"{listmonk.address}/uploads/{name}",
    }


def _made(
    listmonk: ListmonkStandIn, path: str, query: dict[str, list[str]], kind: str, content: bytes
) -> object:
    match path.strip("/").split("/"):
        case ["api", "campaigns"]:
            return _campaign(listmonk, json.loads(content))
        case ["api", "media"]:
            return _uploaded(listmonk, kind, content)
        case _:
            raise RefusalError(404, "Not Found")


def _campaign(listmonk: ListmonkStandIn, asked: dict[str, Any]) -> dict[str, Any]:
    if not 1 <= len(asked.get("name", "")) <= 2000:
        raise RefusalError(400, "Invalid length for name.")
    if not 1 <= len(asked.get("subject", "")) <= 5000:
        raise RefusalError(400, "Invalid length for subject.")
    if not asked.get("lists"):
        raise RefusalError(400, "Invalid list IDs.")
    if asked.get("messenger", "email") != "email":
        raise RefusalError(400, "Unknown messenger.")
    if asked.get("content_type", "richtext") not in _CONTENT_TYPES:
        raise RefusalError(
            500, "Error creating campaign: invalid input value for enum content_type"
        )
    try:
        rendered(asked["body"])
        rendered(asked.get("altbody", ""), as_html=False)
        rendered(asked["subject"], as_html=False)
    except TemplateError as error:
        raise RefusalError(400, f"Error compiling campaign body: {error}") from error
    number = len(listmonk.campaigns) + 1
    campaign = {
        **asked,
        "id": number,
        "uuid": f"00000000-0000-4000-8000-{number:012}",
        "status": "draft",
        "from_email": asked.get("from_email", "listmonk <noreply@listmonk.example>"),
        "tags": ["-".join(tag.split()) for tag in asked.get("tags", [])],
        "lists": [
            {"id": n, "name": listmonk.lists[n]} for n in asked["lists"] if n in listmonk.lists
        ],
        "template_id": asked.get("template_id", 1),
    }
    listmonk.campaigns.append(campaign)
    return campaign


def _uploaded(listmonk: ListmonkStandIn, kind: str, content: bytes) -> dict[str, Any]:
    form = message_from_bytes(f"Content-Type: {kind}\r\n\r\n".encode() + content, policy=HTTP)
    files = [
        part
        for part in form.iter_parts()
        if part.get_param("name", header="content-disposition") == "file"
    ]
    if not files:
        raise RefusalError(400, "Invalid file: http: no such file")
    name = files[0].get_filename()
    if name.rpartition(".")[2] not in {"jpg", "jpeg", "png", "gif"}:
        raise RefusalError(400, f"Unsupported file type ({name})")
    if name in listmonk.media:  # a name is given once: the next file gets another
        stem, _, ending = name.rpartition(".")
        name = f"{stem}_{len(listmonk.media)}.{ending}"
    listmonk.media[name] = files[0].get_content()
    return _medium(listmonk, name)
