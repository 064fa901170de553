"""Editions as e-mail: whole, small, the same every time, and deaf to what content would do."""

import itertools
import json
import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from mail_messages import html_of, mail, parsed, text_of, tree_of
from render_editions import article, daily, edition, every_block, japanese, ranking, stored

from digest.errors import RenderError
from digest.model import ArticleBlock, BlockId, ContentsBlock, Edition, Format, LeadBlock, Look
from digest.render import render_here
from digest.render.content.context import anchors_of
from digest.render.mail import CLIP, Level, check_mail
from digest.render.mail.addressing import addressed
from digest.render.mail.compiling import compile_mjml
from digest.render.mail.envelope import Envelope, Mailbox
from digest.render.mail.rendering import render_mail
from digest.render.mail.size import BUDGET
from digest.render.parity import missing

ROOT = Path(__file__).parents[3]
SHARED_CHECKER = ROOT / "../shared/tools/check_email.py"
THEMES = ("broadsheet", "briefing", "pocket")
MOST_CRITICAL = 7
"""Features below 95 % support that a layout depends on: as many as MJML's own frame has."""
HOSTILE = (
    '{{ 7*7 }}{% raw %}<script>alert(1)</script>"><img src=x onerror=alert(1)>'
    "<mj-include path='/etc/passwd'/>&#x3c;]]>\0\x1b"
)


@pytest.fixture(scope="module")
def media(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("media")


@pytest.fixture(scope="module")
def editions(media: Path) -> dict[str, Edition]:
    return {
        "twenty": daily(media, articles=20),
        "every-block": every_block(media),
        "japanese": japanese(media),
        "empty": edition(("Front page", [])),
    }


@pytest.fixture(scope="module")
def mail_of(editions, media: Path) -> Callable[[str], bytes]:
    """The mail of one of the editions in its own theme, rendered once."""
    return cache(lambda name: mail(editions[name], media))


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("name", ["twenty", "every-block", "japanese", "empty"])
def test_every_edition_in_every_theme_is_whole_and_well(editions, media, name, theme) -> None:
    made = replace(editions[name], theme=theme)
    rendition = render_here(made, Format.EMAIL, media=media)
    assert missing(made, rendition) == ()
    report = check_mail(rendition.content, anchors_of(made))
    assert [check for check in report.checks if check.level is not Level.NOTE] == []
    assert report.size.html <= BUDGET < CLIP


def test_twenty_articles_leave_room(mail_of) -> None:
    assert len(html_of(mail_of("twenty"))) < CLIP // 2


def test_however_long_the_edition_texts_make_way(media) -> None:
    made = daily(media, articles=150, picture=False)
    assert len(html_of(mail(made, media)).encode()) <= CLIP


def test_an_edition_that_no_mail_can_hold_is_told(media) -> None:
    charts = [replace(ranking(items=10), id=BlockId(f"chart {n}")) for n in range(40)]
    made = edition(("Front", charts))
    report = check_mail(mail(made, media), {})
    assert [check.kind for check in report.checks if check.level is Level.ERROR] == ["size"]


def test_the_same_edition_gives_the_same_bytes(editions, media, mail_of) -> None:
    assert mail(editions["every-block"], media) == mail_of("every-block")


def test_headers_tell_the_edition(editions, media, mail_of) -> None:
    message = parsed(mail_of("twenty"))
    assert message["Subject"] == "The Hollin Courier, Thursday, 12 March 2026"
    assert message["Date"].datetime.isoformat() == "2026-03-12T06:02:00+01:00"
    assert message["Content-Language"] == "en"
    issued = replace(editions["empty"], issued=editions["empty"].created.replace(hour=9))
    assert parsed(mail(issued, media))["Date"].datetime.hour == 10


def test_pictures_travel_with_the_message_fitted_and_once_each(mail_of) -> None:
    message, tree = parsed(mail_of("twenty")), tree_of(mail_of("twenty"))
    ids = {part["Content-ID"][1:-1] for part in message.walk() if part["Content-ID"]}
    sources = [picture.get("src") for picture in tree.iter("img")]
    assert {source.removeprefix("cid:") for source in sources} == ids
    assert len(ids) == len(set(sources)) > 1
    widths = [int(picture.get("width")) for picture in tree.iter("img")]
    assert max(widths) <= 600
    parts = [part for part in message.walk() if part.get_content_maintype() == "image"]
    assert all(part.get_content().startswith(b"\xff\xd8") for part in parts)


def test_pictures_of_public_addresses_may_be_linked_instead(media) -> None:
    public = replace(stored(media, "public"), url="https://pictures.courier.example/a.jpg")
    own = replace(stored(media, "own"), url="https://intranet/b.jpg")
    blocks = [LeadBlock(id=BlockId("l"), article=article(0, image=public))]
    others = [ArticleBlock(id=BlockId("a"), article=article(1, image=own))]
    made = edition(("Front", blocks), ("World", others))
    linked = render_mail(made, media=media, links_pictures=True).content
    sources = [picture.get("src") for picture in tree_of(linked).iter("img")]
    assert sources[0] == "https://pictures.courier.example/a.jpg"
    assert sources[1].startswith("cid:")


def test_a_picture_that_the_library_has_lost_is_left_out(editions, tmp_path) -> None:
    content = mail(editions["twenty"], tmp_path)
    assert parsed(content).get_content_type() == "multipart/alternative"
    assert not list(tree_of(content).iter("img"))


def test_headings_have_no_gap_and_links_lead_somewhere(editions, mail_of) -> None:
    for name in editions:
        tree = tree_of(mail_of(name))
        levels = [int(tag.tag[1]) for tag in tree.xpath("//h1|//h2|//h3|//h4|//h5")]
        assert levels[0] == levels.count(1) == 1
        assert all(later <= before + 1 for before, later in itertools.pairwise(levels))
        ids = tree.xpath("//@id")
        assert len(ids) == len(set(ids))
        assert {href[1:] for href in tree.xpath("//a/@href") if href[0] == "#"} <= set(ids)


@pytest.mark.parametrize("theme", THEMES)
def test_what_has_no_title_has_no_empty_heading_nor_link(media, theme) -> None:
    nameless = replace(ranking(), title="")
    blocks = [nameless, ContentsBlock(id=BlockId("c"), title="")]
    pieces = [ArticleBlock(id=BlockId("a"), article=article(1))]
    made = edition(("", blocks), ("", pieces), theme=theme)
    content = mail(made, media)
    report = check_mail(content, anchors_of(made))
    assert [check.text for check in report.checks if check.level is not Level.NOTE] == []
    assert all(heading.text_content().strip() for heading in tree_of(content).iter("h2", "h3"))


def test_a_ranking_tells_its_movements_in_signs_and_words(media) -> None:
    words = tree_of(mail(edition(("Front", [ranking("Access")])), media)).text_content()
    for told in ("▲ up 2", "New", "▼ down 1", "– no change", "4 days on the list"):
        assert told in words


def test_an_article_that_is_cut_leads_on_and_one_that_is_not_does_not(media, mail_of) -> None:
    onward = tree_of(mail_of("twenty")).xpath("//a[contains(., 'Read on at')]")
    links = [link.get("href") for link in onward]
    assert len(links) == len(set(links)) > 10
    short = edition(("Front", [LeadBlock(id=BlockId("l"), article=article(0, paragraphs=2))]))
    assert "Read on" not in html_of(mail(short, media))


def test_both_parts_print_as_much(mail_of) -> None:
    content = mail_of("twenty")
    sentence = "What remains unsettled is the fare."
    assert (sentence in " ".join(text_of(content).split())) == (sentence in html_of(content))


def test_an_edition_is_read_in_its_own_direction_and_language(media) -> None:
    piece = replace(article(1), language="ja")
    blocks = [
        LeadBlock(id=BlockId("l"), article=article(0)),
        ArticleBlock(id=BlockId("a"), article=piece),
    ]
    made = edition(("Front", blocks), language="ar")
    tree = tree_of(mail(made, media))
    assert (tree.get("lang"), tree.get("dir")) == ("ar", "rtl")
    (foreign,) = tree.xpath("//div[@lang='ja']")
    assert foreign.get("dir") == "ltr"
    assert "text-align:right" in html_of(mail(made, media))


def test_the_look_reaches_the_mail(editions, media) -> None:
    look = Look(accent="#00703c", typeface="sans", density=2)
    source = html_of(mail(replace(editions["twenty"], look=look), media))
    assert "#00703c" in source
    assert "#8c1d18" not in source.partition("down")[0]
    assert "Georgia" not in source


def hostile_edition() -> Edition:
    """Every text that content can bring, hostile."""
    piece = replace(
        article(1),
        headline=HOSTILE, byline=(HOSTILE,), dateline=HOSTILE, standfirst=HOSTILE,
        section=HOSTILE, language='en" onload="x', url='https://x.example/"><script>',
    )  # fmt: skip
    return edition(
        (HOSTILE, [LeadBlock(id=BlockId(HOSTILE), article=piece)]),
        (HOSTILE, [ArticleBlock(id=BlockId("b"), article=replace(piece, url=None))]),
        title=f"{HOSTILE}\r\nBcc: you@example.org",
        subtitle=HOSTILE,
    )


@pytest.mark.parametrize("theme", THEMES)
def test_content_is_never_template_nor_markup_nor_header(media, theme) -> None:
    content = mail(replace(hostile_edition(), theme=theme), media)
    message, tree = parsed(content), tree_of(content)
    assert message["Bcc"] is None
    assert not any(part.defects for part in message.walk())
    assert not tree.xpath("//script | //img | //@onerror | //@onload")
    assert "{{ 7*7 }}" in tree.text_content()
    assert "49" not in tree.text_content()
    assert b"root:" not in content


def test_templates_may_not_include_files(media) -> None:
    with pytest.raises(RenderError, match=r"mail\.mjml\.j2"):
        compile_mjml("<mjml><mj-body><mj-include path='x'/></mj-body></mjml>", theme="own")


@pytest.mark.parametrize("source", ["", "<mjml><mj-body>", "<p>no mjml</p>"])
def test_a_theme_whose_mjml_is_none_is_told(source) -> None:
    with pytest.raises(RenderError) as failed:
        compile_mjml(source, theme="own")
    assert failed.value.theme == "own"


@pytest.mark.skipif(not SHARED_CHECKER.exists(), reason="the checker lies beside the checkout only")
@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("name", ["twenty", "every-block"])
def test_clients_support_what_the_mail_depends_on(editions, media, tmp_path, name, theme) -> None:
    sent = Envelope(
        sender=Mailbox(address="desk@courier.example"),
        recipients=(Mailbox(address="readers@courier.example"),),
        unsubscribe="https://courier.example/leave",
    )
    made = replace(editions[name], theme=theme)
    file = tmp_path / "mail.eml"
    file.write_bytes(addressed(mail(made, media), sent))
    command = [sys.executable, str(SHARED_CHECKER), str(file), "--json"]
    answer = subprocess.run(command, capture_output=True, check=False)
    found = json.loads(answer.stdout)
    assert answer.returncode == 0
    assert found["errors"] == found["below_80_critical"] == []
    assert len(found["below_95_critical"]) <= MOST_CRITICAL
    assert found["preheader"]
    assert found["low_contrast"] == 0


def test_no_line_of_a_mail_is_too_long(editions, mail_of) -> None:
    for content in map(mail_of, editions):
        assert max(map(len, content.split(b"\r\n"))) <= 76
        assert re.fullmatch(rb"[\x00-\x7f]*", content)
