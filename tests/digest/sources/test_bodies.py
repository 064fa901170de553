"""HTML to the parts of a body."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.model import Heading, Image, ImagePart, ListPart, Paragraph, Quote, TextRun, plain
from digest.model.articles import part_text
from digest.sources.bodies import body_from_html, part_runs

BASE = "https://news.example/world/a.html"


def runs_of(html: str) -> tuple[TextRun, ...]:
    (part,) = body_from_html(html, base=BASE)
    assert isinstance(part, Paragraph)
    return part.runs


def kinds_of(html: str) -> list[tuple[str, str]]:
    return [(type(part).__name__, part_text(part)) for part in body_from_html(html, base=BASE)]


def test_each_block_becomes_its_part():
    assert body_from_html(
        "<h2>Head</h2><p>Text</p><blockquote><p>Said</p></blockquote><ol><li>One<li>Two</ol>",
        base=BASE,
    ) == (
        Heading(runs=(TextRun(text="Head"),)),
        Paragraph(runs=(TextRun(text="Text"),)),
        Quote(runs=(TextRun(text="Said"),)),
        ListPart(items=((TextRun(text="One"),), (TextRun(text="Two"),)), ordered=True),
    )


def test_looks_end_with_their_elements():
    assert runs_of("<p>a <b>b <i>c</i></b> d <em>e</em></p>") == (
        TextRun(text="a "),
        TextRun(text="b ", strong=True),
        TextRun(text="c", strong=True, emphasis=True),
        TextRun(text=" d "),
        TextRun(text="e", emphasis=True),
    )


def test_links_are_absolute():
    assert [run.href for run in runs_of('<p><a href="/x">x</a> <a href="b.html">y</a></p>')] == [
        "https://news.example/x",
        None,
        "https://news.example/world/b.html",
    ]


@pytest.mark.parametrize(
    "href",
    [
        "javascript:alert(1)", "JaVaScRiPt&#58;alert(1)", " java\tscript:alert(1)",
        "data:text/html,x", "file:///etc/hosts", "ftp://a.example/", "vbscript:x", "http://", "http://[::1",
        "https://bank.example@evil.example/", "mailto:a@b.example",
    ],
)  # fmt: skip
def test_such_an_address_leaves_and_its_text_stays(href: str):
    assert runs_of(f'<p><a href="{href}">click</a></p>') == (TextRun(text="click"),)


@pytest.mark.parametrize(
    "html",
    [
        "<script>alert(1)</script>", "<style>p{}</style>", "<iframe src=x>in</iframe>",
        "<form><input value=x>in</form>", "<svg><text>in</text></svg>", "<noscript>in</noscript>",
        "<!-- in -->", "", "  ", "\0", "</p>", "<template>in</template>",
    ],
)  # fmt: skip
def test_such_markup_leaves_nothing(html: str):
    assert body_from_html(html, base=BASE) == ()


def test_text_after_what_is_dropped_stays():
    assert kinds_of("<p>a<script>x</script>b<!-- c -->d</p>") == [("Paragraph", "abd")]


def test_two_line_breaks_part_paragraphs_and_one_does_not():
    assert kinds_of("one<br>two<br><br>three") == [("Paragraph", "one two"), ("Paragraph", "three")]


def test_an_inner_list_joins_the_outer_and_an_items_paragraphs_stay_together():
    assert kinds_of("<ul><li><p>a</p><p>b</p><li>c<ul><li>d</ul></ul>") == [
        ("ListPart", "a b\nc\nd")
    ]


def test_a_picture_has_its_caption():
    html = '<figure><img src="/p.jpg" alt="A boat"><figcaption>At <b>sea</b></figcaption></figure>'
    assert body_from_html(html, base=BASE) == (
        ImagePart(image=Image(url="https://news.example/p.jpg", alt="A boat", caption="At sea")),
    )
    assert body_from_html(html, base=BASE, pictures=False) == ()


@pytest.mark.parametrize(
    "html",
    [
        "<figure><blockquote>We wait.</blockquote><figcaption>— Ada Moor</figcaption></figure>",
        "<blockquote><p>We wait.</p><footer>Ada Moor</footer></blockquote>",
    ],
)
def test_a_quotation_has_its_speaker(html: str):
    assert kinds_of(html) == [("Quote", "We wait. — Ada Moor")]


def test_counters_and_foreign_pictures_are_left_out():
    assert body_from_html('<img src="x.gif" width=1><img src="file:///etc/p.png">', base=BASE) == ()


def test_a_relative_picture_of_a_page_without_an_address_stays_relative():
    (part,) = body_from_html('<img src="../pictures/p.jpg">', base=None)
    assert isinstance(part, ImagePart)
    assert part.image.url == "../pictures/p.jpg"


@pytest.mark.parametrize("src", ["/etc/p.png", "//host.example/p.png", "c:\\p.png", "file:p.png"])
def test_without_an_address_only_a_relative_path_stays(src: str):
    assert body_from_html(f'<img src="{src}">', base=None) == ()


def test_text_of_other_documents_is_read_as_it_is():
    assert kinds_of("<?xml version='1.0' encoding='latin-1'?><p>é {{ 7 * 7 }}</p>") == [
        ("Paragraph", "é {{ 7 * 7 }}")
    ]


@given(st.text(alphabet=st.sampled_from("<>/=\"' abpiulhr1&#;!-\x00\ud800é日"), max_size=200))
def test_no_html_raises_and_no_run_is_untidy(html: str):
    for runs in part_runs(body_from_html(html, base=BASE)):
        text = plain(runs)
        assert text
        assert text == " ".join(text.split(" "))
        assert "\x00" not in text
        assert all(run.href is None or run.href.startswith(("http://", "https://")) for run in runs)


@given(st.lists(st.sampled_from(["<p>", "<b>", "<ul>", "<li>", "</ul>", "</p>", "w ", "<h2>"])))
def test_no_word_is_lost(pieces: list[str]):
    texts = "".join(plain(runs) for runs in part_runs(body_from_html("".join(pieces), base=BASE)))
    assert texts.count("w") == pieces.count("w ")
