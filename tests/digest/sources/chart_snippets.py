"""Most-read lists as the makers of pages mark them up, and what only looks like one.

All of it is fiction. `rows` fills a pattern once for each title: {n} is its place, {href} its
address, {title} itself. What a page must give is a tuple of its lists' titles with their items.
"""
# ruff: noqa: E501 - markup and headings read better unbroken

from dataclasses import dataclass

EN = (
    "Ferry to Run Again After Nine Years Ashore",
    "Twelve Soups for a Cold Week in March",
    "Lighthouse Keeper Retires to the Mainland",
    "Council Sells the Old Tram Depot for One Crown",
    "A Violin Found in a Barn Turns Out to Be Two",
)
OTHER = (
    "Harbour Wall Gets Its Third Coat of Paint",
    "School Bus Finds a Shorter Way Over the Hill",
    "Bakery Opens Again With the Same Oven",
    "Storm Takes the Roof of the Chess Club",
)
THIRD = (
    "Museum of Buttons Counts Its Collection Anew",
    "Two Goats Elected to the Parish Newsletter",
    "Rain Delays the Opening of the Umbrella Fair",
)
JA = ("港の連絡船が九年ぶりに運航を再開する見通し", "三月の寒い週に飲みたい十二のスープ", "灯台守が引退し本土へ移り住むことに", "古い納屋で見つかったバイオリンは二本だった")  # fmt: skip
ZH = ("停航九年的渡轮将于下月重新启航", "寒冷三月里值得一试的十二道汤", "老灯塔管理员退休后搬回大陆居住", "谷仓里发现的小提琴原来有两把")  # fmt: skip
KO = ("구 년 만에 다시 뜨는 섬 연락선 운항 재개", "추운 삼월에 어울리는 수프 열두 가지", "등대지기 은퇴하고 육지로 돌아간다", "헛간에서 나온 바이올린은 두 대였다")  # fmt: skip
RU = ("Паром снова пойдёт после девяти лет стоянки", "Двенадцать супов для холодной недели марта", "Смотритель маяка уходит на покой и переезжает", "Скрипка из сарая оказалась двумя скрипками")  # fmt: skip
AR = ("العبّارة تعود إلى البحر بعد تسع سنوات من التوقف", "اثنا عشر حساء لأسبوع بارد في شهر مارس", "حارس المنارة يتقاعد وينتقل إلى البر الرئيسي", "كمان عُثر عليه في حظيرة يتبين أنه كمانان")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Snippet:
    name: str
    html: str
    lists: tuple[tuple[str, tuple[str, ...]], ...] = ()


def rows(pattern: str, titles: tuple[str, ...] = EN, path: str = "a") -> str:
    return "".join(
        pattern.format(n=at, title=title, href=f"/{path}/{at}-{len(title)}.html")
        for at, title in enumerate(titles, 1)
    )


def items(titles: tuple[str, ...] = EN, path: str = "a") -> str:
    return rows('<li><a href="{href}">{title}</a></li>', titles, path)


CHARTS = (
    Snippet("popular posts plugin",
        '<section class="widget popular-posts"><h2 class="widget-title">人気記事</h2><ul class="wpp-list">'
        + rows('<li><a href="{href}"><img src="t{n}.jpg" alt=""></a> <a class="wpp-post-title" href="{href}">{title}</a>'
               ' <span class="wpp-meta post-stats"><span class="wpp-views">1,2{n}3件のビュー</span></span></li>', JA)
        + "</ul></section>", (("人気記事", JA),)),
    Snippet("top posts widget",
        '<div class="widget widget_top-posts"><h3>Top Posts &amp; Pages</h3><ul class="widgets-list-layout">'
        + rows('<li><a href="{href}" title="{title}" class="bump-view"><img src="x.jpg" alt="{title}"></a>'
               '<div class="widgets-list-layout-links"><a href="{href}" class="bump-view">{title}</a></div></li>')
        + "</ul></div>", (("Top Posts & Pages", EN),)),
    Snippet("bootstrap tabs",
        '<ul class="nav nav-tabs"><li class="active"><a href="#recent" data-toggle="tab">Recent</a></li>'
        '<li><a href="#popular" data-toggle="tab">Popular</a></li></ul><div class="tab-content">'
        f'<div class="tab-pane active" id="recent"><ul>{items(OTHER, "b")}</ul></div>'
        f'<div class="tab-pane" id="popular"><ul>{items()}</ul></div></div>', (("Popular", EN),)),
    Snippet("tabs by position",
        '<div class="side"><ul class="tab_menu"><li class="on">Latest news</li><li>Most read</li><li>Most shared</li></ul>'
        f'<div class="tab_box"><ul>{items(THIRD, "c")}</ul><ul>{items()}</ul><ul>{items(OTHER, "b")}</ul></div></div>',
        (("Most read", EN), ("Most shared", OTHER))),
    Snippet("tabs by position without names",
        "<div><div><a href='javascript:void(0)'>Most viewed</a><a href='javascript:void(0)'>Most commented</a></div>"
        f"<div><ol>{items()}</ol></div><div><ol>{items(OTHER, 'b')}</ol></div></div>",
        (("Most viewed", EN), ("Most commented", OTHER))),
    Snippet("aria tabs",
        '<div role="tablist"><button role="tab" id="t1" aria-controls="p1" aria-selected="true">Mest lest</button>'
        '<button role="tab" id="t2" aria-controls="p2">Siste nytt</button></div>'
        f'<div role="tabpanel" id="p2"><ul>{items(OTHER, "b")}</ul></div><div role="tabpanel" id="p1"><ul>{items()}</ul></div>',
        (("Mest lest", EN),)),
    Snippet("panels labelled by their tabs",
        '<div class="tabs"><span class="tab" id="tab-a">Latest</span><span class="tab" id="tab-b">Most read</span></div>'
        f'<div aria-labelledby="tab-a"><ul>{items(OTHER, "b")}</ul></div><div aria-labelledby="tab-b"><ul>{items()}</ul></div>',
        (("Most read", EN),)),
    Snippet("tabs by data attributes",
        '<ul class="switch"><li data-tab="x1">Aktuell</li><li data-tab="x2">Meistgelesen</li></ul>'
        f'<div class="c"><div data-content="x1"><ul>{items(OTHER, "b")}</ul></div><div data-content="x2"><ul>{items()}</ul></div></div>',
        (("Meistgelesen", EN),)),
    Snippet("radio tabs",
        '<div class="tabs"><input type="radio" id="r1" name="r" checked><label for="r1">Les plus lus</label>'
        '<input type="radio" id="r2" name="r"><label for="r2">Les plus commentés</label>'
        f'<div class="panel"><ol>{items()}</ol></div><div class="panel"><ol>{items(OTHER, "b")}</ol></div></div>',
        (("Les plus lus", EN), ("Les plus commentés", OTHER))),
    Snippet("radio tabs with panels between",
        '<div class="tabs"><input type="radio" id="r1" name="r" checked><label for="r1">Più letti</label>'
        f'<div class="panel"><ol>{items()}</ol></div><input type="radio" id="r2" name="r"><label for="r2">Ultimi</label>'
        f'<div class="panel"><ol>{items(OTHER, "b")}</ol></div></div>',
        (("Più letti", EN),)),
    Snippet("accordion",
        f"<div><details open><summary>Latest</summary><ul>{items(OTHER, 'b')}</ul></details>"
        f"<details><summary>Most popular</summary><ul>{items()}</ul></details></div>", (("Most popular", EN),)),
    Snippet("windows as tabs",
        '<section><h2>Most read</h2><ul class="tabs"><li class="active"><a href="#d">Today</a></li><li><a href="#w">Week</a></li></ul>'
        f'<div id="d"><ol>{items()}</ol></div><div id="w"><ol>{items(OTHER, "b")}</ol></div></section>',
        (("Most read", EN), ("Most read: Week", OTHER))),
    Snippet("acts as tabs below a heading",
        '<div class="trending-block"><h1>Trending</h1><dl class="tabs"><dd class="active"><a href="#r">Read</a></dd>'
        '<dd><a href="#c">Commented</a></dd></dl><div class="tabs-content">'
        f'<div class="content" id="r"><ol>{items()}</ol></div><div class="content" id="c"><ol>{items(OTHER, "b")}</ol></div></div></div>',
        (("Trending", EN), ("Trending: Commented", OTHER))),
    Snippet("a shown window without panels",
        '<div class="most"><h2>MEIST GELESEN</h2><ul class="nav"><li class="active"><a href="#">Heute</a></li><li><a href="#">Woche</a></li></ul></div>'
        f'<ul class="list">{items()}</ul>', (("MEIST GELESEN", EN),)),
    Snippet("tabs of which one is in the page",
        '<div class="tabs"><a class="tab active" href="#">Most read</a><a class="tab" href="#">Latest</a></div>'
        f"<ol>{items()}</ol>", (("Most read", EN),)),
    Snippet("heading as a picture",
        f'<div class="box"><h3><img src="/img/h.gif" alt="Most read"></h3><ol>{items()}</ol></div>', (("Most read", EN),)),
    Snippet("the box says it to screen readers",
        f'<aside aria-label="Most read"><ol>{items()}</ol></aside>', (("Most read", EN),)),
    Snippet("the list says it to screen readers",
        f'<ol aria-label="Lo más leído">{items()}</ol>', (("Lo más leído", EN),)),
    Snippet("definition list",
        '<dl class="ranking"><dt>アクセスランキング</dt>' + rows('<dd><a href="{href}">{title}</a></dd>', JA) + "</dl>",
        (("アクセスランキング", JA),)),
    Snippet("definition list of places",
        '<h3>Najczęściej czytane</h3><dl>' + rows('<dt>{n}</dt><dd><a href="{href}">{title}</a></dd>') + "</dl>",
        (("Najczęściej czytane", EN),)),
    Snippet("table with its heading within",
        '<table class="side"><tr><th colspan="2">Most read</th></tr>' + rows('<tr><td>{n}.</td><td><a href="{href}">{title}</a></td></tr>') + "</table>",
        (("Most read", EN),)),
    Snippet("table of a hand-made page",
        '<table><tr><td bgcolor="#003366"><font color="white"><b>热门文章</b></font></td></tr><tr><td>'
        + rows('·<a href="{href}">{title}</a><br>', ZH) + "</td></tr></table>", (("热门文章", ZH),)),
    Snippet("lines after a bold line",
        "<td><b>Самое читаемое</b><br>" + rows('{n}. <a href="{href}">{title}</a><br>', RU) + "</td>", (("Самое читаемое", RU),)),
    Snippet("paragraphs after a paragraph",
        "<p><strong>Most read this week</strong></p><p>" + rows('<a href="{href}">{n}. {title}</a><br>') + "</p>",
        (("Most read this week", EN),)),
    Snippet("the heading is the first row",
        f'<ul class="box"><li class="title">Mest lästa</li>{items()}</ul>', (("Mest lästa", EN),)),
    Snippet("articles with overlays",
        '<section><h2>Most viewed</h2>' + rows('<article><h3>{title}</h3><p>World</p><a class="overlay" href="{href}"></a></article>') + "</section>",
        (("Most viewed", EN),)),
    Snippet("names that say nothing",
        '<div class="css-1x2y"><h2 class="css-9a">Trending stories</h2><div class="css-4b">'
        + rows('<a class="css-0c" href="{href}"><span class="css-1k">{n}</span><span class="css-7k">World</span>'
               '<span class="css-8t">{title}</span><span class="css-2d">{n} hours ago</span></a>') + "</div></div>",
        (("Trending stories", EN),)),
    Snippet("kickers and standfirsts in the links",
        '<h2>Meist gelesen</h2><div>' + rows('<div><a href="{href}"><div>Politik</div><div>{title}</div><div>What it says, and '
        'who said so, in a line that is longer than any title could be on that page, number {n}.</div></a></div>') + "</div>",
        (("Meist gelesen", EN),)),
    Snippet("a label before each title",
        "<h2>Les plus lus</h2><ol>" + rows('<li><a href="{href}"><b>Vidéo</b> {title}</a></li>') + "</ol>", (("Les plus lus", EN),)),
    Snippet("counts glued to titles",
        "<h3>Most commented</h3><ul>" + rows('<li><a href="{href}">{title} (1{n}2)</a></li>') + "</ul>", (("Most commented", EN),)),
    Snippet("counts after dashes",
        "<h3>Beliebte Artikel</h3><ul>" + rows('<li><a href="{href}">{title} - 12{n}4</a></li>') + "</ul>", (("Beliebte Artikel", EN),)),
    Snippet("counts in words",
        "<h3>En çok okunanlar</h3><ul>" + rows('<li><a href="{href}">{title} <em>3{n}2 views</em></a></li>') + "</ul>",
        (("En çok okunanlar", EN),)),
    Snippet("times before titles",
        '<div class="block"><div class="block-title">Популярное</div>' + rows('<div class="item"><span class="t">12:3{n}</span>'
        '<a href="{href}">{title}</a><a href="{href}#comments" class="c">1{n}</a></div>', RU) + "</div>", (("Популярное", RU),)),
    Snippet("authors and sections link too",
        '<h2>Mais lidas</h2><ul>' + rows('<li><p><a href="/mundo/">Mundo e Sociedade de Hoje</a></p><h4><a href="{href}">{title}</a></h4>'
        '<p class="x">by <a href="/author/{n}">Ana Maria da Costa Silva</a></p><a href="{href}#c">{n} comments</a></li>') + "</ul>",
        (("Mais lidas", EN),)),
    Snippet("picture and title side by side",
        "<h2>Most popular</h2><div>" + rows('<a href="{href}"><img src="{n}.jpg" alt="a photo"></a><a href="{href}">{title}</a>') + "</div>",
        (("Most popular", EN),)),
    Snippet("pictures alone",
        "<h2>Most watched</h2><div>" + rows('<a href="{href}"><img src="{n}.jpg" alt="{title}"></a>') + "</div>", (("Most watched", EN),)),
    Snippet("a first item larger than the others",
        '<div class="box"><h2>Le più lette</h2><div class="first"><a href="/z.html"><img src="z.jpg"></a><h3><a href="/z.html">'
        f"A Bridge That Nobody Had Asked For Opens Today</a></h3></div><ul>{items()}</ul></div>",
        (("Le più lette", ("A Bridge That Nobody Had Asked For Opens Today", *EN)),)),
    Snippet("columns",
        '<h2>Most read</h2><div class="row"><div class="col">' + rows('<div class="i"><a href="{href}">{title}</a></div>')
        + '</div><div class="col">' + rows('<div class="i"><a href="{href}">{title}</a></div>', OTHER, "b") + "</div></div>",
        (("Most read", EN + OTHER),)),
    Snippet("slides",
        '<h2>Popular stories</h2><div class="carousel"><div class="inner"><div class="slide active">' + rows('<div><h4><a href="{href}">{title}</a></h4></div>', EN[:2])
        + '</div><div class="slide">' + rows('<div><h4><a href="{href}">{title}</a></h4></div>', OTHER[:2], "b") + "</div></div></div>",
        (("Popular stories", EN[:2] + OTHER[:2]),)),
    Snippet("numbered blocks without a list",
        '<div class="box"><span class="t">Nejčtenější</span>' + rows('<div class="r r{n}"><div class="n">{n}</div><div class="x"><a href="{href}">{title}</a></div></div>') + "</div>",
        (("Nejčtenější", EN),)),
    Snippet("a box with a name and no heading",
        f'<div class="most-read"><ol>{items()}</ol></div>', (("Most read", EN),)),
    Snippet("a named box with a weak heading",
        '<div id="popular-posts"><h3>Top stories</h3><ol>' + rows('<li><span>{n}</span> <a href="{href}">{title}</a></li>') + "</ol></div>",
        (("Top stories", EN),)),
    Snippet("split over elements",
        f'<div class="head"><span>Most</span> <span>Read</span></div><div class="body"><ul>{items()}</ul></div>', (("Most Read", EN),)),
    Snippet("split by a break", f"<h2>Most<br>read</h2><ul>{items()}</ul>", (("Most read", EN),)),
    Snippet("a link to all in the heading",
        f'<div class="tit"><h3>많이 본 뉴스</h3><a class="more" href="/rank">더보기</a></div><ol>{items(KO)}</ol>', (("많이 본 뉴스", KO),)),
    Snippet("a list in Chinese",
        '<div class="phb"><div class="tit"><span>点击排行</span><a href="/list" class="more">更多</a></div><ul>'
        + rows('<li><i>{n}</i><a href="{href}" title="{title}" target="_blank">{title}</a></li>', ZH) + "</ul></div>", (("点击排行", ZH),)),
    Snippet("a list in Japanese with sources",
        "<div><h2>アクセスランキング</h2><ol>" + rows('<li><a href="{href}"><span class="rankNum">{n}</span><p>{title}</p><span>朝の新聞 1{n}:00</span></a></li>', JA) + "</ol></div>",
        (("アクセスランキング", JA),)),
    Snippet("a list in Arabic",
        '<div dir="rtl" class="widget"><h3 class="title">الأكثر قراءة</h3><ul>' + rows('<li><span>{n}</span><a href="{href}">{title}</a></li>', AR) + "</ul></div>",
        (("الأكثر قراءة", AR),)),
    Snippet("sponsored rows",
        "<h2>Meistgelesen</h2><ul>" + items(EN[:3]) + '<li><span>Anzeige</span><a href="/ad/1">Ein sehr gutes Angebot für Boote</a></li>'
        '<li><a href="/ad/2" rel="sponsored nofollow">Ein noch besseres Angebot für Boote</a></li>'
        '<li class="native-ad"><a href="/ad/3">Das beste Angebot von allen für Boote</a></li></ul>', (("Meistgelesen", EN[:3]),)),
    Snippet("a link to more as the last row",
        f'<h2>Lo más visto</h2><ul>{items()}<li><a href="/ranking">Ver todas</a></li></ul>', (("Lo más visto", EN),)),
    Snippet("several boxes in a sidebar",
        f'<aside><div><h3>Latest</h3><ul>{items(OTHER, "b")}</ul></div><div><h3>Most read</h3><ul>{items()}</ul></div>'
        f'<div><h3>Most shared</h3><ul>{items(THIRD, "c")}</ul></div></aside>', (("Most read", EN), ("Most shared", THIRD))),
    Snippet("a heading in a wrapper of its own",
        '<div class="m"><div class="m-h"><div class="m-h-i"><h2><a href="/top">Meest gelezen</a></h2></div></div>'
        f'<div class="m-b"><div><ul>{items()}</ul></div></div></div>', (("Meest gelezen", EN),)),
    Snippet("rows in paragraphs", "<h4>Nejčtenější články</h4>" + rows('<p><a href="{href}">{title}</a></p>'), (("Nejčtenější články", EN),)),
    Snippet("rows with sublists of links",
        "<h2>Most read</h2><ol>" + rows('<li><h3><a href="{href}">{title}</a></h3><ul><li><a href="/v/{n}">Video</a></li><li><a href="/g/{n}">Photos</a></li></ul></li>') + "</ol>",
        (("Most read", EN),)),
    Snippet("a list that stands within an article's text",
        "<article><p>" + "The ferry was built in a year that nobody remembers. " * 8 + "</p>"
        f'<div class="inline-box"><h3>Most read</h3><ul>{items()}</ul></div><p>' + "It has not moved since then. " * 8 + "</p></article>", (("Most read", EN),)),
    Snippet("on a subdomain",
        "<h2>Most read</h2><ul>" + items().replace('href="', 'href="https://sport.gazette.example') + "</ul>", (("Most read", EN),)),
    Snippet("a heading of its own for each span",
        '<div class="block"><h2>Popular content</h2><div class="content"><div class="item-list"><h3>Today\'s:</h3>'
        f'<ul>{items()}</ul></div><div class="item-list"><h3>All time:</h3><ul>{items(OTHER, "b")}</ul></div></div></div>',
        (("Popular content", EN), ("Popular content: All time", OTHER))),
    Snippet("tabs of which one is of all the site",
        '<div class="tabs"><h2>Most popular</h2><div class="tabs__nav"><a href="#p1" class="tab">In World</a><a href="#p2" class="tab">Across the site</a></div>'
        f'<div id="p1"><ol>{items()}</ol></div><div id="p2"><ol>{items(OTHER, "b")}</ol></div></div>',
        (("Most popular", EN), ("Most popular: Across the site", OTHER))),
    Snippet("popular posts of a blog",
        "<div class='widget PopularPosts' id='PopularPosts1'><h2>Entradas populares</h2><div class='widget-content popular-posts'><ul>"
        + rows("<li><div class='item-content'><div class='item-thumbnail'><a href='{href}'><img alt='' src='x'/></a></div>"
               "<div class='item-title'><a href='{href}'>{title}</a></div><div class='item-snippet'>It was a day like any other, and {n} people said so in the town hall before noon, which is a lot for one town.</div></div>"
               "<div style='clear: both;'></div></li>") + "</ul></div></div>", (("Entradas populares", EN),)),
    Snippet("windows as buttons in the heading's row",
        '<section class="ranking"><header><h1 class="title">アクセスランキング</h1><nav class="tabs"><button class="is-active">1時間</button><button>24時間</button></nav></header>'
        f'<div class="body"><ol>{items(JA)}</ol><ol>{items(JA[::-1], "b")}</ol></div></section>',
        (("アクセスランキング", JA), ("アクセスランキング: 24時間", JA[::-1]))),
    Snippet("a bold title and its teaser in one link",
        "<h3>Most read</h3><ul>" + rows('<li><a href="{href}"><strong>{title}</strong> It was a day like any other, and people said so at length, number {n}.</a></li>') + "</ul>",
        (("Most read", EN),)),
    Snippet("a title and its teaser after a break",
        "<h3>Most read</h3><ul>" + rows('<li><a href="{href}">{title}<br>It was a day like any other, and people said so at length, number {n}.</a></li>') + "</ul>",
        (("Most read", EN),)),
    Snippet("a teaser in an element of its own",
        "<h3>Most read</h3><ul>" + rows('<li><a href="{href}">{title} <span class="x">It was a day like any other, and people said so at length, number {n}.</span></a></li>') + "</ul>",
        (("Most read", EN),)),
    Snippet("words that are set off in some titles",
        "<h3>Most read</h3><ul>" + items(EN[:3]) + '<li><a href="/x">The Tram <em>Eleonora</em> Leaves the Depot</a></li></ul>',
        (("Most read", (*EN[:3], "The Tram Eleonora Leaves the Depot")),)),
    Snippet("a section before each title, with a blank or without",
        "<h3>Meistgelesen</h3><ol>" + rows('<li><a href="{href}"><span>Kultur</span>{title}</a></li>') + "</ol>", (("Meistgelesen", EN),)),
    Snippet("an advertisement above the list",
        '<div class="w"><div class="t"><h4>Most Read</h4></div><div class="banner"><a href="https://ads.example/1"><img src="a.gif"></a></div>'
        f'<ul>{items()}</ul></div>', (("Most Read", EN),)),
    Snippet("a time in words after each title",
        "<h3>인기기사</h3><ul>" + rows('<li><a href="{href}">{title}</a> <i>{n}시간 전</i></li>', KO) + "</ul>", (("인기기사", KO),)),
    Snippet("reading times", "<h3>Most read</h3><ul>" + rows('<li><a href="{href}"><p>{title}</p><p>{n} min read</p></a></li>') + "</ul>", (("Most read", EN),)),
    Snippet("places as ordinals",
        "<h3>人気記事ランキング</h3><div>" + rows('<p><span>{n}位</span><a href="{href}">{title}</a></p>', JA) + "</div>", (("人気記事ランキング", JA),)),
    Snippet("places in the links", "<h3>Самое читаемое</h3><ul>" + rows('<li><a href="{href}">{n} {title}</a></li>', RU) + "</ul>", (("Самое читаемое", RU),)),
    Snippet("titles that begin with numbers",
        '<h3>Most read</h3><ol><li><a href="/1">5 Soups for a Cold Week in March</a></li><li><a href="/2">12 Boats That Nobody Wanted</a></li><li><a href="/3">2026 in Pictures: Ten Harbours</a></li></ol>',
        (("Most read", ("5 Soups for a Cold Week in March", "12 Boats That Nobody Wanted", "2026 in Pictures: Ten Harbours")),)),
    Snippet("a list below a menu's entry that opens it",
        f'<div class="drop"><a href="#" class="toggle">Most read</a><div class="menu"><ul>{items()}</ul></div></div>', (("Most read", EN),)),
    Snippet("two charts in one row of columns",
        f'<div class="row"><div class="col"><h3>Most read</h3><ol>{items()}</ol></div><div class="col"><h3>Most commented</h3><ol>{items(OTHER, "b")}</ol></div></div>',
        (("Most read", EN), ("Most commented", OTHER))),
    Snippet("headings in one row of a table, lists in the next",
        f'<table><tr><td><b>Most read</b></td><td><b>Latest</b></td></tr><tr><td><ul>{items()}</ul></td><td><ul>{items(OTHER, "b")}</ul></td></tr></table>',
        (("Most read", EN),)),
    Snippet("rows that scripts will add to", '<h2>Most read</h2><ul>' + items(EN[:3]) + '<li style="display:none"><a href="#">{{title}}</a></li></ul>', (("Most read", EN[:3]),)),
    Snippet("links that open elsewhere", "<h2>Most read</h2><ul>" + rows('<li><a href="//www.gazette.example{href}?utm=most" target="_blank">{title}</a></li>') + "</ul>", (("Most read", EN),)),
    Snippet("an empty box of another kind before it", f'<div><h3>Latest</h3><ul></ul><h3>Most read</h3><ul>{items()}</ul></div>', (("Most read", EN),)),
    Snippet("a heading as the first of short rows",
        f'<ul class="box"><li class="tit">点击排行</li>{items(ZH)}</ul>', (("点击排行", ZH),)),
    Snippet("a heading as the first of short paragraphs",
        '<div><p>많이 본 기사</p>' + rows('<p><a href="{href}">{title}</a></p>', KO) + "</div>", (("많이 본 기사", KO),)),
    Snippet("a line below the heading",
        f'<div class="m"><div class="m-title">Most read</div><div class="m-subtitle">Counted every hour</div><ol>{items()}</ol></div>', (("Most read", EN),)),
    Snippet("a span below the heading",
        f'<div class="m"><h3>Most read</h3><div class="title2">Last 24 hours</div><ol>{items()}</ol></div>', (("Most read", EN),)),
    Snippet("a link to the top fifty", f'<h2>Lo más visto</h2><ul>{items()}<li><a href="/top50">» Top 50</a></li></ul>', (("Lo más visto", EN),)),
    Snippet("another box's tabs below it",
        f'<div><h3>Most read</h3><ul>{items()}</ul><div class="tabs"><a href="#q1">Weather</a><a href="#q2">Traffic</a></div>'
        f'<div id="q1"><ul>{items(OTHER, "b")}</ul></div><div id="q2"><ul>{items(THIRD, "c")}</ul></div></div>', (("Most read", EN),)),
    Snippet("a heading above tabs of charts",
        '<div><h3>Popular</h3><ul class="tabs"><li><a href="#v1">Most read</a></li><li><a href="#v2">Most shared</a></li></ul>'
        f'<div id="v1"><ul>{items()}</ul></div><div id="v2"><ul>{items(OTHER, "b")}</ul></div></div>',
        (("Most read", EN), ("Most shared", OTHER))),
    Snippet("titles that are called labels",
        "<h3>Most read</h3><ul>" + rows('<li><a href="{href}"><span class="label">{title}</span> <i class="x">1{n}:30</i></a></li>') + "</ul>",
        (("Most read", EN),)),
    Snippet("the same label before all titles",
        "<h3>Les plus lus</h3><ul>" + rows('<li><a href="{href}"><span class="x">Article réservé aux abonnés</span> {title}</a></li>') + "</ul>",
        (("Les plus lus", EN),)),
    Snippet("long names of authors that are links as titles are",
        "<h3>Most read</h3><ol>" + rows('<li><a href="/people/{n}-jane-of-the-harbour">Jane {n} of the Harbour</a><br><a href="{href}">{title}</a></li>') + "</ol>",
        (("Most read", EN),)),
    Snippet("a heading that the tabs complete",
        '<div class="most"><h3>Lo más</h3><div class="pestanas"><span class="on">Leído</span><span>Comentado</span></div>'
        f'<div class="lista"><ol>{items()}</ol></div><div class="lista oculto"><ol>{items(OTHER, "b")}</ol></div></div>',
        (("Lo más Leído", EN), ("Lo más Comentado", OTHER))),
    Snippet("a caption", '<table><caption>Najczęściej czytane</caption>' + rows('<tr><td><a href="{href}">{title}</a></td></tr>') + "</table>", (("Najczęściej czytane", EN),)),
)  # fmt: skip

NO_CHARTS = (
    Snippet("the latest beside an empty most-read tab",
        f'<div class="tabs"><a class="tab active" href="#">Latest</a><a class="tab" href="#">Most read</a></div><ul>{items()}</ul>'),
    Snippet("a panel filled by script",
        '<ul class="nav-tabs"><li><a href="#l">Latest</a></li><li><a href="#m">Most read</a></li></ul>'
        f'<div class="tab-content"><div id="l"><ul>{items()}</ul></div><div id="m"></div></div>'),
    Snippet("a way to sort comments",
        '<div class="sort"><a href="?sort=new">Newest</a> <a class="active" href="?sort=top">Most liked</a></div><ul>'
        + rows('<li><a href="/user/{n}">Reader Number {n}</a> <p>I read this twice and liked it once.</p></li>') + "</ul>"),
    Snippet("a way to sort articles",
        '<ul class="sorting"><li><a href="/news?o=1">Newest</a></li><li><a href="/news?o=2">Most popular</a></li><li><a href="/news?o=3">Oldest</a></li></ul>'
        f"<div><ul>{items()}</ul></div>"),
    Snippet("a choice in a form", f"<form><select><option>Latest</option><option>Most read</option></select></form><ul>{items()}</ul>"),
    Snippet("an entry in a menu",
        '<nav><ul><li><a href="/">Home</a></li><li><a href="/most-read">Most read</a></li><li><a href="/world">World</a></li></ul></nav>'
        f'<div class="main"><ul>{items()}</ul></div>'),
    Snippet("an entry in a menu of divs",
        '<div class="menu"><div><a href="/">Home</a></div><div><a href="/trending">Trending</a></div><div><a href="/world">World</a></div></div>'
        f'<div class="main"><ul>{items()}</ul></div>'),
    Snippet("trending topics", '<div class="trending"><h3>Trending</h3><ul>'
        + rows('<li><a href="{href}">{title}</a></li>', ("Ferry strike", "Soup week", "Tram depot", "Harbour wall")) + "</ul></div>"),
    Snippet("tags", '<h3>Popular tags</h3><div class="tagcloud">'
        + rows('<a href="/tag/{n}">{title}</a> ', ("ferries and boats of the north", "soups and stews of winter", "towns and trams", "music of barns")) + "</div>"),
    Snippet("topics under a plain heading", '<h3>Trending</h3><ul>'
        + rows('<li><a href="/topic/{n}">{title}</a></li>', EN) + "</ul>"),
    Snippet("searches", f"<h3>Popular searches</h3><ul>{items()}</ul>"),
    Snippet("authors", f"<h3>Most read authors</h3><ul>{items()}</ul>"),
    Snippet("products", f"<h3>Most popular products</h3><ul>{items()}</ul>"),
    Snippet("a related list in a box named popular", f'<div class="most-popular"><h3>Related articles</h3><ul>{items()}</ul></div>'),
    Snippet("the latest in a box named popular", f'<div class="popular-posts"><h3>Latest news</h3><ul>{items()}</ul></div>'),
    Snippet("a box named popular with a heading of its own", f'<div class="popular"><h3>From the islands</h3><ul>{items()}</ul></div>'),
    Snippet("an article's own top five",
        "<article><h1>Top 5 most popular beaches of the coast</h1><p>" + "Sand is not all. " * 20 + f"</p><ul>{items()}</ul></article>"),
    Snippet("a sentence", f"<p>These are the most read of all our tales:</p><p>Nothing.</p><h2>Latest</h2><ul>{items()}</ul>"),
    Snippet("an empty list before another without a heading tag",
        f'<div class="col"><div class="title">Most read</div><ul class="js-fill"></ul><div class="title">Latest</div><ul>{items()}</ul></div>'),
    Snippet("an empty box before another box",
        f'<div class="col"><div class="box"><div class="hd">Most read</div><div class="bd" id="fill"></div></div><div class="box"><div class="hd">Jobs of the week</div><ul>{items()}</ul></div></div>'),
    Snippet("placeholders of a script", "<h2>Most read</h2><ul>" + rows('<li><a href="{href}">{title}</a></li>', ("{{ item.title }}",) * 4) + "</ul>"),
    Snippet("placeholders in addresses", "<h2>Most read</h2><ul>" + rows('<li><a href="${{url{n}}}">{title}</a></li>') + "</ul>"),
    Snippet("advertisements of other sites", '<div><h3>Trending</h3><ul>'
        + rows('<li><a href="https://clicks{n}.adnet.example/x">{title}</a></li>') + "</ul></div>"),
    Snippet("partners' stories", f"<h3>Trending articles from our partners</h3><ul>{items()}</ul>"),
    Snippet("popular from the web", f"<h3>Popular from the Web</h3><ul>{items()}</ul>"),
    Snippet("an empty chart above a section's own list", f"<h2>Most read</h2><div></div><h2>World</h2><ol>{items()}</ol>"),
    Snippet("an empty chart above a lower heading of another list",
        f'<div><h2>Most read</h2><div id="js"></div></div><div><h3>Latest</h3><ul>{items()}</ul></div>'),
    Snippet("a menu with chart names in it",
        '<div class="top"><a href="/a">News</a> | <a href="/b">Most popular</a> | <a href="/c">Photos of the day and of the week</a> | <a href="/d">Letters to the editor of the paper</a></div>'),
    Snippet("a page of search results that may be sorted",
        f'<div class="bar">Sort by: <span>Relevance</span> <span>Date</span> <span>Most popular</span></div><div class="results">{rows("<div><h3><a href={href}>{title}</a></h3></div>")}</div>'),
    Snippet("comments of readers", '<h3>Most liked comments</h3><ul>' + rows('<li><a href="/u/{n}">Reader of long standing number {n}</a></li>') + "</ul>"),
    Snippet("categories", '<h3>Popular categories</h3><ul>' + items() + "</ul>"),
    Snippet("a breadcrumb", f'<p><a href="/">Home</a> » <a href="/trending">Trending</a></p><h1>A Ferry</h1><ul>{items()}</ul>'),
    Snippet("a recipe's own words", f"<article><h2>The most popular soups</h2><p>{'Soup is hot. ' * 30}</p><ul>{items()}</ul></article>"),
    Snippet("a chapter of an article",
        f"<article><h1>A day on the water</h1><p>It was short.</p><h2>Most popular ferries</h2><ul>{items()}</ul></article>"),
    Snippet("a list between paragraphs",
        f"<div>{('<p>' + 'The ferry was built in a year that nobody remembers. ' * 4 + '</p>') * 3}<h3>Most popular soups</h3><ol>{items()}</ol></div>"),
    Snippet("top news", f"<h3>Top news</h3><ul>{items()}</ul>"),
    Snippet("recommended", f"<h2>Recommended for you</h2><ul>{items()}</ul>"),
    Snippet("picks", f"<h2>Editors' picks</h2><ol>{items()}</ol>"),
    Snippet("read next", f"<h2>Read next</h2><ol>{items()}</ol>"),
    Snippet("top stories", f"<h2>Top stories</h2><ul>{items()}</ul>"),
    Snippet("hot topics in Chinese", f"<h3>热门话题</h3><ul>{items(ZH)}</ul>"),
    Snippet("new in Japanese", f"<h3>新着記事</h3><ul>{items(JA)}</ul>"),
    Snippet("recommended in Korean", f"<h3>추천 기사</h3><ul>{items(KO)}</ul>"),
    Snippet("a footer's sections", "<footer><h4>Popular</h4><ul>"
        + rows('<li><a href="/s{n}">{title}</a></li>', ("World", "Business", "Sport", "Weather", "Obituaries")) + "</ul></footer>"),
    Snippet("archives by month", "<h3>Popular</h3><ul>"
        + rows('<li><a href="/2024/{n}">{title}</a></li>', ("January 2024 (31)", "February 2024 (28)", "March 2024 (30)")) + "</ul>"),
    Snippet("a gallery called most popular in its text", f"<p>Most popular</p><p>{'It was a year of soups. ' * 30}</p><p>{'And of ferries. ' * 40}</p><div><h2>More</h2><ul>{items()}</ul></div>"),
)  # fmt: skip
