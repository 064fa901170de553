"""Charts that stand in groups: by tabs, by sub-headings, by the columns of a table.

They are made as those of `chart_snippets`, all of it fiction.
"""
# ruff: noqa: E501 - markup and headings read better unbroken

from tests.digest.sources.chart_snippets import EN, OTHER, RU, THIRD, ZH, Snippet, items, rows

GROUPED = (
    Snippet("tabs of radio buttons",
        '<div class="css"><h3>Самое читаемое</h3><input type="radio" id="d" name="s" checked><label for="d">Сутки</label>'
        '<input type="radio" id="w" name="s"><label for="w">Неделя</label>'
        f'<div class="pane-a"><ul>{items(RU[:3])}</ul></div><div class="pane-b"><ul>{items(RU[1:], "b")}</ul></div></div>',
        (("Самое читаемое", RU[:3]), ("Самое читаемое: Неделя", RU[1:]))),
    Snippet("labels between their panels",
        '<div><h3>Most read</h3><input type="radio" id="d"><label for="d">Today</label>'
        f'<div><ol>{items()}</ol></div><input type="radio" id="w"><label for="w">This week</label><div><ol>{items(OTHER, "b")}</ol></div></div>',
        (("Most read", EN), ("Most read: This week", OTHER))),
    Snippet("a heading in one line with its tabs",
        f'<div><div class="hd"><h3>点击排行</h3><span class="cur">本日</span><span>本周</span></div><ul>{items(ZH[:3])}</ul><ul style="display:none">{items(ZH[1:], "b")}</ul></div>',
        (("点击排行", ZH[:3]), ("点击排行: 本周", ZH[1:]))),
    Snippet("tabs within a tab",
        '<div><ul class="tabs"><li><a href="#r">Most read</a></li><li><a href="#c">Most commented</a></li></ul>'
        '<div id="r"><ul class="tabs"><li><a href="#rd">Today</a></li><li><a href="#rw">This week</a></li></ul>'
        f'<div id="rd"><ol>{items()}</ol></div><div id="rw"><ol>{items(OTHER, "b")}</ol></div></div><div id="c"><ol>{items(THIRD, "c")}</ol></div></div>',
        (("Most read", EN), ("Most read: This week", OTHER), ("Most commented", THIRD))),
    Snippet("sections below one heading",
        f'<section><h2>Most read</h2><div><h3>Islands</h3><ul>{items()}</ul></div><div><h3>Mainland</h3><ul>{items(OTHER, "b")}</ul></div></section>',
        (("Most read: Islands", EN), ("Most read: Mainland", OTHER))),
    Snippet("sections in lines of their own",
        f'<div><h2>Most read</h2><dl><dt>Islands</dt>{rows("<dd><a href={href}>{title}</a></dd>")}<dt>Mainland</dt>{rows("<dd><a href={href}>{title}</a></dd>", OTHER, "b")}</dl></div>',
        (("Most read: Islands", EN), ("Most read: Mainland", OTHER))),
    Snippet("column heads that end a heading",
        f'<section><h3>Les plus</h3><div><div><h4>lus</h4><ol>{items()}</ol></div><div><h4>partagés</h4><ol>{items(OTHER, "b")}</ol></div></div></section>',
        (("Les plus lus", EN), ("Les plus partagés", OTHER))),
    Snippet("heads of columns in a line of their own",
        f'<div><div><span>Most read</span><span>Most shared</span></div><div><ol>{items()}</ol><ol>{items(OTHER, "b")}</ol></div></div>',
        (("Most read", EN), ("Most shared", OTHER))),
    Snippet("spans to choose in a menu",
        f'<div><h3>Most read</h3><select><option>Today</option><option>This week</option></select><ol>{items()}</ol><ol hidden>{items(OTHER, "b")}</ol></div>',
        (("Most read", EN), ("Most read: This week", OTHER))),
    Snippet("a heading whose words stand apart",
        f'<div><div><span>Os</span> <b>mais lidos</b> <i>do dia</i></div><ol>{items()}</ol></div>', (("Os mais lidos do dia", EN),)),
    Snippet("one list in two columns below a heading and a word",
        f'<div><div><span>Most read</span><span>Islands</span></div><div><ul>{items(EN[:3])}</ul><ul>{items(THIRD, "c")}</ul></div></div>',
        (("Most read", EN[:3] + THIRD),)),
    Snippet("cards whose links have no words, beside another list",
        '<aside><div><h2>Most read</h2></div><div>' + rows('<div class="card"><a href="{href}"></a><i>{n}</i><h3>{title}</h3></div>')
        + f'</div><div><h3>Latest</h3><ul>{items(OTHER, "b")}</ul></div></aside>', (("Most read", EN),)),
    Snippet("columns of a table",
        "<table><tr><th>Most read</th><th>Most shared</th></tr>"
        + "".join(f'<tr><td>{at}. <a href="/a/{at}">{left}</a></td><td>{at}. <a href="/b/{at}">{right}</a></td></tr>'
                  for at, (left, right) in enumerate(zip(EN, OTHER, strict=False), 1)) + "</table>",
        (("Most read", EN[:4]), ("Most shared", OTHER))),
    Snippet("a list that goes on after an advertisement",
        f'<div><h3>Most read</h3><ol>{items(EN[:3])}</ol><div><span>Advertisement</span></div><ol start="4">{items(THIRD, "c")}</ol></div>',
        (("Most read", EN[:3] + THIRD),)),
    Snippet("a list that goes on in smaller rows",
        f'<div><h3>Most read</h3><ul>{items(EN[:3])}</ul><ul class="small"><li><i>4</i><a href="/c/4">{THIRD[0]}</a></li><li><i>5</i><a href="/c/5">{THIRD[1]}</a></li></ul></div>',
        (("Most read", EN[:3] + THIRD[:2]),)),
    Snippet("a heading in many boxes",
        f'<section>{"<div>" * 7}<span>Most read</span>{"</div>" * 7}<div><div><ol>{items()}</ol></div></div></section>', (("Most read", EN),)),
    Snippet("advertisements labelled before, in and after their links",
        '<div><h3>Meistgelesen</h3><ul><li><a href="/a/1">Anzeige gegen den Fährmann erstattet</a></li><li><a href="/p/1">So wird das Dach wieder dicht</a> <small>Sonderveröffentlichung</small></li>'
        '<li><a href="/a/2">Werbung für Suppe: Rat streitet über ein Plakat</a></li><li><a href="/p/2"><span>Gesponsert</span>Ein Bett für alle Fälle</a></li>'
        '<li><a href="/a/3">Zwei Ziegen im Gemeindeblatt</a></li><li><a href="/p/3">Anzeige: Ein Schirm, der nie zerbricht</a></li></ul></div>',
        (("Meistgelesen", ("Anzeige gegen den Fährmann erstattet", "Werbung für Suppe: Rat streitet über ein Plakat", "Zwei Ziegen im Gemeindeblatt")),)),
    Snippet("flags of some rows",
        f'<div><h3>Most read</h3><ul><li><a href="/a/1"><i class="f">Premium</i>{EN[0]}</a></li><li><a href="/a/2">{EN[1]}</a></li>'
        f'<li><a href="/a/3"><i class="f">Islands</i>{EN[2]}</a></li><li><a href="/a/4">{EN[3]} <b>NEW</b></a></li><li><a href="/a/5"><b>A Violin</b>{EN[4][8:]}</a></li></ul></div>',
        (("Most read", EN),)),
    Snippet("a label below its list", f'<div><ol>{items()}</ol><div class="label">Most read</div></div>', (("Most read", EN),)),
)  # fmt: skip

#: Groups that are of other lists.
OTHER_GROUPS = (
    Snippet("a heading without a list above a page's sections",
        f'<section><h2>Most read</h2></section><section><h3>Islands</h3><ul>{items()}</ul></section><section><h3>Mainland</h3><ul>{items(OTHER, "b")}</ul></section>'),
    Snippet("a heading without a list among others of its rank",
        f'<div><h2>Most read</h2><div></div><div><h2>Islands</h2><ul>{items()}</ul></div><div><h2>Mainland</h2><ul>{items(OTHER, "b")}</ul></div></div>'),
    Snippet("a badge in rows",
        f'<div><h3>Latest</h3><ul><li><a href="/x">{THIRD[0]}</a></li><li><b>Trending</b><a href="/y">{THIRD[1]}</a></li>{items()}</ul></div>'),
    Snippet("a word in rows", '<div><h3>Latest</h3>' + rows('<p><a href="{href}">{title}</a> <i>Views:</i> {n}2</p>') + "</div>"),
    Snippet("a list that an article is about",
        f"<article><h1>The ten most watched ferries of the year</h1><div>{'<p>' + 'A ferry is watched when nothing else moves in the harbour at noon. ' * 3 + '</p>'}<p><b>Most watched</b></p><ol>{items()}</ol>"
        f"{('<p>' + 'It takes an hour to cross, and nobody has ever counted the gulls. ' * 3 + '</p>') * 3}</div></article>"),
    Snippet("numbers in a ranking's box below another heading",
        '<div class="rank-box"><h3>In Sight</h3><ul>' + rows('<li><span class="rank">{n}</span><a href="{href}">{title}</a></li>') + "</ul></div>"),
    Snippet("numbered searches in a ranking's box",
        '<div class="ranking"><h3>Popular searches</h3><ul>' + rows('<li><span>{n}</span><a href="{href}">{title}</a></li>') + "</ul></div>"),
    Snippet("items with text between them in an article",
        "<article>" + ("<p>" + "A goat is measured by its horns, its manners and its appetite for hats. " * 2 + "</p>") * 3
        + "<h2>The most popular goats</h2>" + rows("<h3>{n}. <a href={href}>{title}</a></h3><p>It ate a hat.</p>") + "</article>"),
    Snippet("links that say what the heading says",
        f'<div><a href="/m">Most read</a><div><a href="/m/1">Most read</a><a href="/m/2">Most read</a><a href="/a">{EN[0]}</a></div></div>'),
    Snippet("a link below a list", f'<div><ul>{items()}</ul><p class="title"><a href="/most-read">Most read</a></p></div>'),
    Snippet("a heading whose list is not there below another list", f"<aside><h3>Latest</h3><ul>{items()}</ul><h3>Most read</h3></aside>"),
)  # fmt: skip
