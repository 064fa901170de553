"""How lists of the most read are headed in many languages, in headings and in pages."""
# ruff: noqa: E501 - markup and headings read better unbroken

import pytest

from digest.sources.chart_headings import chart_heading, heads_other_list, window_label
from digest.sources.page_tree import parse_page
from digest.sources.rankings import find_rankings
from tests.digest.sources.chart_snippets import items
from tests.digest.sources.test_chart_snippets import NOW, URL

HEADINGS = {
    "en": (
        "Most viewed|Most e-mailed|Trending stories|What people are reading|Top 10 articles"
        "|Readers' favourites|Most popular today|Top read|MOST SHARED|Popular now"
        "|Most talked about|Popular Posts|Top Posts & Pages|Popular This Week|Most Read Stories"
        "|Today's most popular|The 10 most read stories|Most-read articles|Most Popular Stories"
    ),
    "de": (
        "Meist gelesen|MEISTGEKLICKTE BEITRÄGE|Meistgelesene Artikel|Am häufigsten kommentiert"
        "|Beliebte Artikel|Die meistgelesenen Artikel|Klick-Hits|Die beliebtesten Artikel"
        "|Viel gelesen|Beliebte Posts|Top-Beiträge & Seiten|Beliebteste Beiträge und Seiten"
        "|Meistgelesen heute|Meistkommentierte Artikel|Am meisten gelesen|Top 10 Artikel"
        "|Aktuell beliebt|Das lesen andere jetzt|Lesercharts"
    ),
    "fr": (
        "Les articles les plus lus|LES PLUS PARTAGÉS|Les + lus|Les plus commentés"
        "|Articles populaires|Le plus lu|Les plus consultés|LES PLUS PARTAGES|Top des articles"
        "|Articles et Pages les plus consultés|Les plus lus de la semaine|Vidéos les plus vues"
        "|LES + LUS|Lus en ce moment|Top lectures"
    ),
    "es": (
        "LO MÁS VISTO|Más leídas hoy|Lo + leído|Las más comentadas|Noticias más leídas"
        "|Lo mas leido|El més llegit|Entradas populares|Lo más comentado|LO MAS LEIDO DE LA SEMANA"
        "|Los 10 más leídos|Els més llegits|Irakurrienak"
    ),
    "pt": (
        "Mais lidas|AS MAIS LIDAS|+ Lidas|Mais acessadas|Notícias mais lidas|Mais vistos"
        "|Mais Lidos|Matérias mais lidas da semana|Postagens mais visitadas"
        "|Posts e Páginas Populares|AS 10 MAIS LIDAS|+LIDAS"
    ),
    "it": (
        "I più letti|Le più lette|Articoli più letti|Più condivisi|I PIU' LETTI|Notizie più lette"
        "|Post più popolari|I più letti della settimana|Articoli e pagine più letti|Più lette oggi"
    ),
    "nl": (
        "Meest gelezen|Best gelezen|Nu populair|Populaire artikelen|Meest bekeken|Veelgelezen"
        "|Populaire posts|Best bekeken artikelen en pagina's|Meest gelezen vandaag|Populair nieuws|Meest geliket"
    ),
    "pl": (
        "Najczęściej czytane|Najchętniej czytane|Najpopularniejsze|NAJCZĘŚCIEJ KOMENTOWANE"
        "|Popularne artykuły|Najpoczytniejsze|Popularne posty|Najczęściej czytane w serwisie"
        "|Najpopularniejsze teksty|Najwięcej komentarzy|Czytane dziś"
    ),
    "cs": (
        "Nejčtenější|Nejčtenější články|Nejsledovanější|NEJNAVŠTĚVOVANĚJŠÍ|Nejoblíbenější"
        "|Nejdiskutovanější|Populární příspěvky|Nejčtenější za 24 hodin|Nejkomentovanější"
        "|Nejčastěji čtené|Nejvíc komentované|Čtenáři čtou"
    ),
    "sk": ("Najčítanejšie|Najčítanejšie články"),
    "ru": (
        "Самое читаемое|Самые обсуждаемые|Популярные новости|Популярное за неделю|Сейчас читают"
        "|Самые читаемые материалы|Топ-10 новостей|Лидеры просмотров|Читают сейчас"
        "|Популярные сообщения|Самое популярное за неделю|Лучшее за неделю|Топ-5"
        "|Популярное на сайте|Чаще всего читают|Много читают"
    ),
    "uk": (
        "Найпопулярніше|Найчитаніші новини|Популярні новини|Зараз читають|Популярні публікації|Найбільше коментують"
    ),
    "bg": ("Най-четени|Най-популярни новини|Популярни публикации"),
    "sr": ("Најчитаније|Najčitanije"),
    "ar": (
        "الأكثر قراءة|الأكثر مشاهدةً|الاكثر تداولا|الأكثر شعبية|الأخبار الأكثر قراءة"
        "|الأكثر تعليقاً|المشاركات الشائعة|الأكثر قراءة هذا الأسبوع|أكثر المواضيع قراءة"
        "|الأكثر مشاهدة خلال 24 ساعة"
    ),
    "fa": ("پربازدیدترین‌ها|پر بازدیدترین خبرها|محبوب‌ترین|پست‌های پرطرفدار"),
    "he": ("הנקראות ביותר|הכי נקראים|הנצפים ביותר|רשומות פופולריות"),
    "tr": (
        "En çok okunanlar|Çok okunanlar|Popüler haberler|EN ÇOK OKUNANLAR|Popüler Yayınlar"
        "|Haftanın en çok okunanları"
    ),
    "sv": (
        "Mest lästa|Mest läst|Populära artiklar|Populära inlägg|Toppinlägg och sidor"
        "|Mest lästa just nu|Populärt just nu|Mest delat|Topplistan"
    ),
    "da": ("Mest læste|Mest sete|Populære opslag"),
    "no": (
        "Mest lest|Mest lest siste døgn|Populære innlegg|Mest lest i dag|Populært nå|Andre leser nå"
    ),
    "fi": (
        "Luetuimmat|Suosituimmat|Eniten luetut|Suositut tekstit|Luetuimmat tänään"
        "|Luetuimmat uutiset"
    ),
    "el": (
        "Δημοφιλή|Τα πιο διαβασμένα|ΔΗΜΟΦΙΛΕΣΤΕΡΑ|Δημοφιλείς αναρτήσεις|Δημοφιλή άρθρα|Δημοφιλή νέα"
        "|Σχολιάστηκαν περισσότερο"
    ),
    "hu": (
        "Legolvasottabb|Legolvasottabbak|Legnépszerűbb cikkek|Népszerű bejegyzések"
        "|Heti legolvasottabb|Mások ezt olvassák|Legtöbbet megosztott"
    ),
    "ro": ("Cele mai citite|Cele mai populare știri|Postări populare|Cele mai citite articole"),
    "hi": ("सबसे ज्यादा पढ़ी गई|सबसे लोकप्रिय|सर्वाधिक पढ़ी गई खबरें|लोकप्रिय खबरें|लोकप्रिय पोस्ट|ज़्यादा पढ़ी गईं"),
    "bn": ("সর্বাধিক পঠিত|জনপ্রিয় পোস্টগুলি|বেশি পঠিত"),
    "id": ("Terpopuler|Paling banyak dibaca|Berita populer|Postingan Populer|Terpopuler Hari Ini"),
    "vi": ("Đọc nhiều nhất|Tin đọc nhiều|Xem nhiều|Bài đăng phổ biến|Được quan tâm nhất"),
    "th": ("ยอดนิยม|อ่านมากที่สุด|ข่าวยอดนิยม|บทความที่ได้รับความนิยม|คลิปยอดนิยม"),
    "ja": (
        "アクセスランキング|人気記事ランキング|よく読まれている記事|今読まれている記事|週間アクセスランキング|人気の記事|デイリーランキング|最も読まれた記事|読まれている記事"
        "|記事ランキング|『人気記事』|人気の投稿とページ|週間アクセスランキングトップ10|人気記事ベスト10|ランキング(24時間)|コラムランキング|人気記事一覧|読まれてます|いいね！ランキング"
    ),
    "zh": (
        "点击排行|阅读排行榜|热门文章|48小时点击排行|熱門新聞|最多人閱讀|人气排行|一周热门|新闻排行榜|閱讀排行|大家都在看|点击量排行榜|热点排行|24小时热榜|最热文章"
        "|熱門點閱|热门博文|24小时排行|周点击排行榜|48小时点击|一周热点|頭條點閱排行|最受欢迎|熱門新聞排行"
    ),
    "ko": (
        "많이 본 뉴스|가장 많이 본 기사|인기기사|많이 본 기사|랭킹뉴스|주간 인기뉴스|댓글 많은 기사|많이 읽은 기사|실시간 인기기사|조회수 높은 기사|베스트 클릭"
        "|인기 게시물|이 시각 많이 본 뉴스|HOT 클릭|실시간 핫뉴스|최다 조회|인기기사 TOP 10|공감 많은 기사|핫 뉴스"
    ),
}

OTHER_LISTS = (
    "Latest|Most recent|Newest first|Popular topics|Hot topics|Popular tags|Popular searches"
    "|热门标签|热门搜索|人気のタグ|인기검색어|Editor's picks|Recommended|À la une|Lo último|Le più recenti"
    "|Ultime notizie|Related|More from News|Top stories|Meistgesuchte Personen|Les plus belles plages"
    "|Los más ricos del mundo|Más noticias|Mais notícias|Più informazioni|Popular products|新着記事"
    "|おすすめ記事|関連記事|推荐阅读|相关新闻|최신 뉴스|Read more|Najnowsze|Najlepsze książki|En son haberler"
    "|大学排名|Most of all|Most wanted|Popular Mechanics|Popular Science|Top video"
)

WINDOWS = (
    "Today|24 h|Last 7 days|This week|Heute|Woche|7 Tage|Aujourd'hui|Cette semaine|Semaine|Hoy|Semana"
    "|Mês|Oggi|Vandaag|24 uur|Dziś|24h|Týden|Dnes|За сутки|Неделя|Сегодня|за месяц|اليوم|هذا الأسبوع"
    "|24 ساعة|Bugün|Hafta|I dag|24時間|週間|デイリー|今日|24小时|本周|오늘|주간|1시간|Letzte 24 Stunden"
    "|Siste døgn|Past 24 hours|letzte Stunde"
)


@pytest.mark.parametrize("language", HEADINGS)
def test_such_headings_announce_a_list_and_say_nothing_else(language: str):
    missed = {heading: chart_heading(heading) for heading in HEADINGS[language].split("|")}
    assert [heading for heading, found in missed.items() if not found or not found.exact] == []


@pytest.mark.parametrize("language", HEADINGS)
def test_lists_below_such_headings_are_found_in_pages(language: str):
    for heading in HEADINGS[language].split("|"):
        tree, _ = parse_page(f"<body><h3>{heading}</h3><ul>{items()}</ul></body>")
        assert tree is not None
        found = find_rankings(tree, url=URL, base=URL, now=NOW)
        assert [each.title for each in found] == [heading]


@pytest.mark.parametrize("heading", OTHER_LISTS.split("|"))
def test_such_headings_announce_nothing(heading: str):
    assert chart_heading(heading) is None


@pytest.mark.parametrize("label", WINDOWS.split("|"))
def test_such_labels_are_spans_of_time(label: str):
    assert window_label(label) == label.casefold()


@pytest.mark.parametrize("label", ["World", "Most read", "Sport today and tomorrow", ""])
def test_other_labels_are_none(label: str):
    assert window_label(label) is None


@pytest.mark.parametrize(
    "heading",
    ["Latest news", "Lesen Sie auch", "関連記事", "По теме", "Lees ook", "Just nu", "En continu"],
)
def test_lists_of_other_kinds_are_known(heading: str):
    assert heads_other_list(heading)
