"""Front pages of many makes: the articles they list, and nothing of what stands around them."""

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.sources.listings import Listing, read_listing

NOW = datetime(2026, 3, 10, 6, 0, tzinfo=UTC)
FRONT = "https://www.harbour.example/world/"
TITLES = (
    "Ferry returns to the old quay after eleven years",
    "Council votes to keep the night bus running",
    "Rain",
    "Why the lighthouse keeper will not leave his tower",
    "Storm closes the northern pass for a third day",
    "Fish market moves, and its cats move along with it",
)
MENU = """<header class="site-header"><div class="logo"><a href="/">The Harbour</a></div>
    <ul class="main-menu"><li><a href="/world/">World</a></li><li><a href="/sport/">Sport</a></li>
    <li><a href="/opinion-and-letters/">Opinion and letters from our readers</a></li></ul></header>
    <div class="breadcrumbs"><a href="/">Home</a> <a href="/world/">World</a></div>"""
BOTTOM = """<div class="tags"><a href="/tag/ferry">ferry services in the north</a></div>
    <div class="pagination"><a href="/world/page/2">Next page</a></div>
    <footer><a href="/about-us/how-we-write-and-correct">How we write and correct our articles</a>
    <a href="/privacy-policy">Privacy policy</a>
    <a href="https://social.example/harbour">Follow us everywhere you like to read</a></footer>"""
CHART = """<section class="most-read"><h2>Most read</h2><ol>
    <li><a href="/2026/01/02/the-goat-that-voted">The goat that voted in an election</a></li>
    <li><a href="/2026/01/03/bread-by-boat">Bread that comes by boat each morning</a></li>
    <li><a href="/2026/01/04/the-last-ice-cart">The last ice cart of the old harbour</a></li>
    </ol></section>"""
ADVERTISEMENT = """<div class="ad-box"><a href="/2026/03/09/buy-this-boat-now-for-less">
    Buy this boat now, and pay for it never at all</a></div>"""


def read(body: str, *, url: str = FRONT, head: str = "", lang: str = "en") -> Listing:
    page = (
        f'<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><title>World</title>{head}'
        f"</head><body>{body}</body></html>"
    )
    return read_listing(page.encode(), name="World", url=url, now=NOW)


def titles(listing: Listing) -> list[str]:
    return [link.title for link in listing.links]


def path(number: int) -> str:
    return f"/world/2026/03/0{number + 1}/a-thing-that-happened-{number}"


def cards() -> str:
    return "".join(
        f"""<article class="card"><a href="{path(n)}"><img src="/p{n}.jpg" alt="a quay"></a>
        <span class="kicker"><a href="/tag/sea">Sea</a></span>
        <h3><a href="{path(n)}">{title}</a></h3><p>It was a long time coming, they said.</p>
        <a class="author" href="/author/ada-stone">Ada Stone of our newsroom</a>
        <time datetime="2026-03-0{n + 1}T10:00:00+01:00">1 hour ago</time>
        <a href="{path(n)}#comments">{n + 3} comments</a></article>"""
        for n, title in enumerate(TITLES)
    )


def links_around_all() -> str:
    return "".join(
        f"""<div class="teaser"><a href="https://www.harbour.example{path(n)}?utm_source=front">
        <div class="teaser__kicker">World</div><div class="teaser__title">{title}</div>
        <div class="teaser__text">It was a long time coming, and it came on a boat.</div>
        <span class="date">Tuesday</span></a></div>"""
        for n, title in enumerate(TITLES)
    )


def plain_list() -> str:
    rows = "".join(
        f"<li><time>2026-03-0{n + 1}</time> <a href='{path(n)}'>{title}</a></li>"
        for n, title in enumerate(TITLES)
    )
    return f"<ul class='headlines'>{rows}</ul>"


def headings_beside_links() -> str:
    return "".join(
        f"<div class='item'><h2>{title}</h2><p>It was long.</p>"
        f"<a href='{path(n)}'>Read more</a></div>"
        for n, title in enumerate(TITLES)
    )


def table_of_numbers() -> str:
    rows = "".join(
        f"<tr><td>{n + 1}.</td>"
        f'<td class="titlecell"><a href="/view.php?id=10{n}77">{title}</a></td></tr>'
        for n, title in enumerate(TITLES)
    )
    return f"<table>{rows}</table>"


MAKES = {
    make.__name__: make
    for make in (cards, links_around_all, plain_list, headings_beside_links, table_of_numbers)
}


@pytest.mark.parametrize("make", MAKES)
def test_the_articles_are_listed_and_nothing_else(make: str) -> None:
    main = f"<main>{MAKES[make]()}{ADVERTISEMENT}</main>"
    listing = read(f"{MENU}{main}<aside>{CHART}</aside>{BOTTOM}")
    # A short headline is one among its like, where they are made as headlines.
    assert [each for each in titles(listing) if each != "Rain"] == [
        title for title in TITLES if title != "Rain"
    ]
    assert listing.title == "World"
    assert [ranking.title for ranking in listing.rankings] == ["Most read"]
    assert listing.problems == ()


def test_addresses_are_whole_and_without_what_follows_readers_around() -> None:
    listing = read(links_around_all())
    assert [link.url for link in listing.links][:2] == [
        f"https://www.harbour.example{path(0)}",
        f"https://www.harbour.example{path(1)}",
    ]


def test_a_time_beside_a_title_is_when_it_was_published() -> None:
    assert read(cards()).links[0].published == datetime(2026, 3, 1, 9, 0, tzinfo=UTC)
    assert read(plain_list()).links[1].published == datetime(2026, 3, 2, tzinfo=UTC)
    assert read(table_of_numbers()).links[0].published is None


def test_a_time_that_nobody_means_is_none() -> None:
    rows = "".join(
        f"<li><time datetime='{moment}'></time><a href='{path(n)}'>{TITLES[n]}</a></li>"
        for n, moment in ((0, "1970-01-01"), (1, "2031-01-01T00:00Z"), (3, "soon"))
    )
    assert [link.published for link in read(f"<ul>{rows}</ul>").links] == [None, None, None]


FOREIGN = {
    "ja": (
        "港の古い桟橋に渡し船が十一年ぶりに戻る",
        "夜行バスの存続を市議会が可決、反対は二人",
        "灯台守が塔を離れない理由を語った",
        "魚市場が移転、猫たちも一緒に引っ越し",
    ),
    "de": (
        "Die Fähre kehrt nach elf Jahren an den Kai zurück",
        "Der Stadtrat will den Nachtbus behalten",
        "Warum der Leuchtturmwärter nicht geht",
        "Der Fischmarkt zieht um, die Katzen ziehen mit",
    ),
    "ru": (
        "Паром вернулся к старому причалу спустя одиннадцать лет",
        "Горсовет решил сохранить ночной автобус",
        "Почему смотритель маяка не уходит из башни",
        "Рыбный рынок переезжает вместе с кошками",
    ),
    "ar": (
        "العبارة تعود إلى الرصيف القديم بعد أحد عشر عاما",
        "المجلس يصوت لصالح بقاء الحافلة الليلية",
        "لماذا يرفض حارس المنارة مغادرة برجه",
        "سوق السمك ينتقل وقططه تنتقل معه إلى الميناء",
    ),
    "zh": (
        "渡轮时隔十一年重返老码头，居民夜里排队迎接",
        "市议会表决通过保留夜班公交车的方案",
        "灯塔看守人为什么不愿意离开他的塔",
        "鱼市搬迁，码头上的猫也一起搬走了",
    ),
}


@pytest.mark.parametrize("language", FOREIGN)
def test_pages_of_other_scripts_are_read_alike(language: str) -> None:
    rows = "".join(
        f'<li><a href="/news/2026031{n}-0088{n}.html"><span class="date">3/1{n}</span>'
        f'<span class="ttl">{title}</span></a></li>'
        for n, title in enumerate(FOREIGN[language])
    )
    menu = (
        "<nav><ul><li><a href='/news/'>ニュース</a></li><li><a href='/a/'>О нас</a></li></ul></nav>"
    )
    listing = read(f"{menu}<ul>{rows}</ul><div id='footer'><a href='/kaisha'>会社概要</a></div>")
    assert titles(listing) == list(FOREIGN[language])


def test_a_host_in_its_own_letters_is_the_site_in_ascii_too() -> None:
    body = plain_list().replace("href='/", "href='https://xn--wgv71a119e.example/")
    assert len(read(body, url="https://日本語.example/").links) >= 5


def test_an_item_list_of_the_page_s_data_is_believed() -> None:
    names = ["Rain", "Fog", "Ice"]
    data = {
        "@context": "https://schema.org",
        "@type": "ItemList",
        "itemListElement": [
            {"@type": "ListItem", "position": n, "item": {"url": f"/w/{n}", "name": name}}
            for n, name in enumerate(names)
        ],
    }
    trail = {
        "@type": "BreadcrumbList",
        "itemListElement": [{"item": f"/b/{n}", "name": f"Crumb {n}"} for n in range(4)],
    }
    head = f'<script type="application/ld+json">{json.dumps([data, trail])}</script>'
    listing = read("<div><a href='/w/1'>Fog</a></div>", head=head)
    assert titles(listing) == ["Fog", "Rain", "Ice"]
    assert listing.links[1].url == "https://www.harbour.example/w/0"


def test_links_in_running_text_and_to_other_sites_are_not_listed() -> None:
    text = f"""<article><p>It was long ago that {TITLES[0]} was printed here, and long ago that
        <a href="{path(0)}">{TITLES[0]}</a> was read by all who wait for the boat.</p></article>"""
    away = f'<h2><a href="https://elsewhere.example{path(1)}">{TITLES[1]}</a></h2>' * 4
    assert read(text + away).links == ()


@pytest.mark.parametrize("named", ["sidebar", "main-nav", "related-links"])
def test_what_is_called_an_aside_but_holds_the_articles_is_read(named: str) -> None:
    assert titles(read(f"<div class='{named}'>{cards()}</div>"))[:2] == list(TITLES[:2])


def test_cards_that_are_all_called_as_asides_are_read() -> None:
    body = cards().replace('class="card"', "").replace("<article", "<div class='c-promo'")
    assert titles(read(MENU + body.replace("</article>", "</div>") + BOTTOM))[:2] == list(
        TITLES[:2]
    )


def test_a_page_without_articles_says_so() -> None:
    listing = read(MENU + BOTTOM)
    assert listing.links == ()
    assert listing.problems == ("No articles are listed on World.",)


@pytest.mark.parametrize(
    "data", [b"", b"words only", b"\x89PNG\r\n\x1a\n", b"<rss version='2.0'><channel/></rss>"]
)
def test_what_is_no_page_lists_nothing(data: bytes) -> None:
    listing = read_listing(data, name="World", url=FRONT, now=NOW)
    assert listing.links == ()
    assert len(listing.problems) == 1


HEAPS = (
    '<a href="/2026/03/01/a-thing-that-happened">A long title of an article here</a>' * 20_000,
    "".join(
        f'<h2><a href="/2026/03/01/thing-{n}">A long title, number {n}</a>' for n in range(9_000)
    ),
    "<div class='nav'>" * 5_000 + cards(),
    "<a href='" * 100_000,
    f"<div><time>{'1 ' * 500_000}</time>{cards()}</div>",
)


@pytest.mark.parametrize("heap", HEAPS, ids=["same", "headings", "navs", "open", "time"])
@pytest.mark.timeout(20)
def test_a_heap_of_links_is_read_in_bounds(heap: str) -> None:
    listing = read(heap)
    assert len(listing.links) <= 300


PIECES = st.sampled_from(
    [
        "<nav>", "</nav>", "<ul>", "<li>", "<h2>", "</h2>", "<article>", "</article>", "</a>",
        f'<a href="{path(0)}">', f'<a href="{path(1)}">', '<a href="javascript:x">',
        '<a href="//[::1">', "<a href='file:///etc/passwd'>", TITLES[0], TITLES[1], "<time>",
        "<script type='application/ld+json'>", '{"@type":"ItemList","itemListElement":[', "]}",
        "</script>", '{"url":"javascript:x","name":"Y"}', "<base href='data:x'>", "\0",
    ]
)  # fmt: skip


@given(st.lists(PIECES | st.text(max_size=8), max_size=25).map("".join))
def test_no_page_raises_and_all_addresses_are_of_the_web(body: str) -> None:
    listing = read(body)
    assert listing.links or listing.problems
    assert all(link.url.startswith(("http://", "https://")) for link in listing.links)
    assert all(link.title.strip() for link in listing.links)
