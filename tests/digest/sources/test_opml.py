"""Lists of subscriptions: what other readers write, what they read, and what must not happen."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from digest.model import PinnedChart, Scope, Source, SourceId, SourceKind
from digest.sources.naming import source_id, source_name
from digest.sources.opml import NAMESPACE, Subscriptions, is_opml, read_opml, write_opml

CREATED = datetime(2026, 3, 10, 6, 0, tzinfo=UTC)


def read(body: str, head: str = "<title>My papers</title>") -> Subscriptions:
    text = f'<?xml version="1.0"?><opml version="1.0"><head>{head}</head><body>{body}</body></opml>'
    return read_opml(text.encode(), name="papers.opml")


def feed(address: str, *, name: str = "Harbour News", section: str | None = None) -> Source:
    return Source(
        id=source_id(address), name=name, kind=SourceKind.FEED, address=address, section=section
    )


def test_an_outline_becomes_a_feed() -> None:
    found = read('<outline text="Harbour News" type="rss" xmlUrl="https://harbour.example/rss"/>')
    assert found == Subscriptions(
        title="My papers", sources=(feed("https://harbour.example/rss"),), problems=()
    )


def test_folders_give_the_section_the_innermost_first() -> None:
    found = read(
        """<outline text="Papers"><outline title="World" text="x">
        <outline text="A" xmlUrl="https://a.example/"/></outline>
        <outline text="B" xmlUrl="https://b.example/"/></outline>
        <outline text="C" xmlUrl="https://c.example/" category="/Papers/Sport,/Daily"/>
        <outline text="D" xmlUrl="https://d.example/"/>"""
    )
    assert [(each.name, each.section) for each in found.sources] == [
        ("A", "World"),
        ("B", "Papers"),
        ("C", "Sport"),
        ("D", None),
    ]


def test_names_of_attributes_are_read_in_any_case() -> None:
    found = read('<OUTLINE TEXT="A" TYPE="RSS" XMLURL="https://a.example/"/>')
    assert [each.name for each in found.sources] == ["A"]


def test_an_outline_without_a_name_is_called_by_its_host() -> None:
    (source,) = read('<outline xmlUrl="https://www.a.example/rss"/>').sources
    assert source.name == "a.example"


def test_a_link_is_a_listing() -> None:
    (source,) = read('<outline text="A" type="link" url="https://a.example/world"/>').sources
    assert source.kind is SourceKind.LISTING


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "file:///etc/passwd", "ftp://a.example/", "/rss", "http://"]
)
def test_an_address_that_is_not_of_the_web_is_reported(address: str) -> None:
    found = read(f'<outline text="Odd" xmlUrl="{address}"/>')
    assert found.sources == ()
    assert "“Odd”; each has an address that is not http or https." in found.problems[0]


def test_what_is_no_source_is_told_once_for_each_reason() -> None:
    found = read(
        """<outline text="Dead" htmlUrl="https://dead.example/"/>
        <outline text="More" type="include" url="https://more.example/list.opml"/>
        <outline text="A" xmlUrl="https://a.example/"/>
        <outline text="A again" xmlUrl="http://www.a.example"/>
        <outline text="Just a line"/>"""
    )
    assert [each.name for each in found.sources] == ["A"]
    assert found.problems == (
        "Left out: “Dead”; each has no feed.",
        "Left out: “More”; each is another list, which is not opened.",
        "Left out: “A again”; each stands in the list twice.",
    )


def test_the_scheme_that_calls_a_reader_is_taken_off() -> None:
    (source,) = read('<outline xmlUrl="feed:https://a.example/rss"/>').sources
    assert source.address == "https://a.example/rss"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "shift_jis", "euc_jp"])
def test_any_encoding_is_read(encoding: str) -> None:
    text = f"""<?xml version="1.0" encoding="{encoding}"?><opml><body><outline text="世界">
        <outline text="港の新聞" xmlUrl="https://a.example/"/></outline></body></opml>"""
    (source,) = read_opml(text.encode(encoding), name="x").sources
    assert (source.name, source.section) == ("港の新聞", "世界")


def test_a_wrongly_named_encoding_is_found_out() -> None:
    text = """<?xml version="1.0" encoding="iso-8859-1"?><opml><body>
        <outline text="Žluté noviny" xmlUrl="https://a.example/"/></body></opml>"""
    (source,) = read_opml(text.encode(), name="x").sources
    assert source.name == "Žluté noviny"


def test_lone_ampersands_and_html_s_names_are_forgiven() -> None:
    found = read('<outline text="Caf&eacute; & bar" xmlUrl="https://a.example/?a=1&b=2&copy=3"/>')
    assert found.problems == ()
    assert found.sources[0].name == "Café & bar"
    assert found.sources[0].address == "https://a.example/?a=1&b=2&copy=3"


def test_of_a_damaged_list_what_can_be_is_read() -> None:
    found = read_opml(
        b'<opml><body><outline text="A" xmlUrl="https://a.example/"/><outline te', name="x"
    )
    assert [each.name for each in found.sources] == ["A"]
    assert found.problems[0] == "The list is damaged; what could be read of it was."


@pytest.mark.parametrize(
    "data", [b"", b"words", b"<html><body>x", b"<rss/>", b"{}", b"\x89PNG\r\n", b"\0" * 99]
)
def test_what_is_no_list_is_said_to_be_none(data: bytes) -> None:
    found = read_opml(data, name="x.opml")
    assert found.sources == ()
    assert found.problems == ("“x.opml” is not an OPML list of subscriptions.",)


def test_an_empty_list_says_so() -> None:
    assert read("").problems == ("“papers.opml” names no sources.",)


def test_entities_neither_unfold_nor_open_a_file(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("the secret")
    pieces = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
    text = f"""<!-- <a --><!DOCTYPE opml [<!ENTITY e0 "lollollol">{pieces}
        <!ENTITY % outside SYSTEM "https://evil.example/x.dtd"> %outside;
        <!ENTITY s SYSTEM "{secret.as_uri()}">]>
        <opml xmlns:xi="http://www.w3.org/2001/XInclude"><head><title>&s;&e11;</title>
        <xi:include href="{secret.as_uri()}" parse="text"/></head><body>
        <outline text="&s;" xmlUrl="https://a.example/&e11;"/>
        <xi:include href="{secret.as_uri()}" parse="text"/></body></opml>"""
    found = read_opml(text.encode(), name="x")
    assert len(found.sources) == 1
    assert "the secret" not in repr(found)
    assert "lollol" not in repr(found)


@pytest.mark.timeout(20)
def test_thousands_of_outlines_and_deep_folders_are_read_in_time() -> None:
    many = "".join(
        f'<outline text="{n}" xmlUrl="https://a{n}.example/rss"/>' for n in range(25_000)
    )
    found = read(many)
    assert len(found.sources) == 20_000
    assert found.problems == ("Of its outlines the first 20000 were read.",)
    deep = read_opml(b"<opml><body>" + b'<outline text="x">' * 100_000, name="x")
    assert deep.sources == ()
    crowded = " ".join(f'a{n}="x"' for n in range(50_000))
    read(f'<outline {crowded} xmlUrl="https://a.example/"/>')
    for heap in ("<!DOCTYPE a [", "<!--", "&", "<outline ", '<outline a="', "<a:b"):
        read(heap * 100_000)


def test_a_list_cannot_open_private_networks_or_switch_robots_off() -> None:
    (source,) = read(
        f"""<outline xmlns:desk="{NAMESPACE}" xmlUrl="http://10.0.0.1/" allow_private="true"
        desk:allow_private="true" desk:robots="false" desk:limit="9999999999"/>"""
    ).sources
    assert (source.allow_private, source.robots, source.limit) == (False, True, 40)


def test_what_is_written_is_what_other_readers_know() -> None:
    sources = (
        feed("https://a.example/rss?x=1&y=2", name="A & <B>", section="World"),
        feed("https://b.example/rss", section="World"),
        Source(
            id=SourceId("x"), name="Front", kind=SourceKind.LISTING, address="https://c.example/"
        ),
        Source(id=SourceId("y"), name="Mine", kind=SourceKind.FOLDER, address="/home/ada/pages"),
    )
    data = write_opml(sources, title="Papers", created=CREATED)
    assert is_opml(data.decode())
    tree = etree.fromstring(data)
    assert tree.get("version") == "2.0"
    assert tree.findtext("head/title") == "Papers"
    assert tree.findtext("head/dateCreated") == "Tue, 10 Mar 2026 06:00:00 +0000"
    folder, link = tree.findall("body/outline")
    assert [dict(each.attrib) for each in folder] == [
        {
            "text": name,
            "title": name,
            "type": "rss",
            "xmlUrl": address,
            "htmlUrl": f"https://{host}.example/",
        }
        for name, address, host in (
            ("A & <B>", "https://a.example/rss?x=1&y=2", "a"),
            ("Harbour News", "https://b.example/rss", "b"),
        )
    ]
    assert (folder.get("text"), link.get("type"), link.get("url")) == (
        "World",
        "link",
        "https://c.example/",
    )


WORDS = st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=20)
HOSTS = st.from_regex(r"[a-z]{1,8}\.example", fullmatch=True)
CHARTS = st.builds(
    PinnedChart,
    selector=WORDS,
    title=WORDS | st.just(""),
    scope=st.sampled_from(Scope),
    section=st.none() | WORDS,
)


@st.composite
def sources(draw: st.DrawFn) -> Source:
    path = draw(st.from_regex(r"(?:/[a-z0-9&?=%-]{0,9}){0,3}", fullmatch=True))
    address = f"https://{draw(HOSTS)}{path}"
    return Source(
        id=source_id(address),
        name=source_name(draw(WORDS), address),
        kind=draw(st.sampled_from([SourceKind.FEED, SourceKind.LISTING, SourceKind.PAGE])),
        address=address,
        section=draw(st.none() | WORDS),
        limit=draw(st.integers(1, 500)),
        paused=draw(st.booleans()),
        charts=tuple(draw(st.lists(CHARTS, max_size=2))),
    )


@given(st.lists(sources(), max_size=6, unique_by=lambda each: each.id), WORDS)
def test_what_was_written_is_read_again(given_sources: list[Source], title: str) -> None:
    data = write_opml(given_sources, title=title, created=CREATED)
    found = read_opml(data, name="x")
    assert found.title == title
    assert set(found.sources) == set(given_sources)
    assert not given_sources or found.problems == ()


FRAGMENTS = st.sampled_from(
    [
        '<outline text="a">', "</outline>", '<outline xmlUrl="', '"/>', "https://a.example/", "&",
        "&amp;", "<!--", "-->", "<![CDATA[", "]]>", "<?x?>", "<!DOCTYPE a [", "]>", "\0", "<",
        "javascript:x", 'xmlns:a="b"', "<a:b/>",
    ]
)  # fmt: skip


@given(st.lists(FRAGMENTS | st.text(max_size=9), max_size=20).map("".join) | st.binary())
def test_no_list_raises_and_all_its_addresses_are_of_the_web(body: str | bytes) -> None:
    data = body if isinstance(body, bytes) else f"<opml><body>{body}".encode(errors="replace")
    found = read_opml(data, name="x")
    assert found.sources or found.problems
    assert all(each.address.startswith(("http://", "https://")) for each in found.sources)
