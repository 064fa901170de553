"""Headings that announce a most-read list: "JN ACCESS RANKING", "人気記事", "Meistgelesen".

A heading is known by all that it is made of, not by a word in it: "RANKING FIRST among cold
towns" and "Top 5 beaches" announce nothing.
"""

import re
import unicodedata
from dataclasses import dataclass

_LONGEST = 80  # characters; a longer line is a sentence
_LONGEST_ALONE = 50  # characters of a heading of one common word, with section and window
_MOST_OTHER_WORDS = 4
_QUOTED = re.compile(r"[\"“”„‟«「『《〈]\s*([^\"“”„‟«»「」『』《》〈〉]{1,40}?)\s*[\"“”‟»」』》〉]")
_SINGLE_QUOTED = re.compile(r"^['‘‚]\s*([^'‘’‚]{1,40}?)\s*['’‘]\s+")
#: Phrases that announce a list wherever they stand in a short heading.
_PHRASES = re.compile(
    "|".join((
        # English
        r"\bmost[\s-](?:read|viewed|popular|clicked|watched|shared|visited|commented|discussed|liked"
        r"|e-?mailed|talked[\s-]about|recommended|loved)\b",
        r"\b(?:access|popularity|readers?)\s+rankings?\b|\btop[\s-](?:viewed|read)\b",
        r"\b(?:popular|trending)\s+(?:articles?|stories|story|news|posts?|topics|content|videos?|now"
        r"|today|right now|this week|this month|searches)\b",
        # German, Dutch, Scandinavian, Finnish
        r"\bmeist[\s-]?(?:gelesen|geklickt|kommentiert|geteilt|gesehen|besucht|diskutiert)\w{0,2}\b",
        r"\bam (?:meisten|häufigsten) (?:gelesen|geklickt|kommentiert|geteilt)\w{0,2}\b",
        r"\bbeliebt(?:e|este|esten)\s+(?:artikel|beiträge|themen|meldungen|inhalte|nachrichten)\b",
        r"\b(?:meest|best|veel)\s?(?:gelezen|bekeken|besproken|gedeeld)\b|\bpopulaire artikelen\b",
        r"\bmest (?:läst|lest|læst|lästa|leste|læste|sett|sedda|delad|delt)\b|\bluetuimmat\b",
        # French, Spanish, Portuguese, Italian, Romanian
        r"\b(?:le|la|les)?\s?plus (?:lu|vu|partagé|consulté|commenté|populaire)e?s?\b",
        r"\b(?:articles?|contenus) populaires\b",
        r"\bmás (?:leíd|vist|comentad|compartid|popular|buscad)(?:o|a|os|as|es)?\b",
        r"\bmais (?:lid|vist|acessad|comentad|compartilhad|popular|clicad)(?:o|a|os|as|es)?\b",
        r"\bpi[ùu]['’]? (?:lett|vist|popolar|cliccat|condivis|commentat)(?:o|a|i|e)\b",
        r"\bcele mai (?:citite|populare|accesate)\b",
        r"(?:^|\s)\+\s?(?:lue?s?|vue?s?|leíd[oa]s?|vist[oa]s?|lid[oa]s|letti|lette)\b",
        # Polish, Czech, Slovak, Hungarian, Turkish
        r"\bnaj(?:częściej|chętniej) (?:czytan|komentowan|oglądan)(?:e|y)\b|\bnajpopularniejsze\b",
        r"\bnej(?:čtenější|sledovanější|oblíbenější|populárnější|navštěvovanější)\b|\bnajčítanejšie\b",
        r"\blegolvasottabb\b|\ben çok okunan(?:lar)?\b|\bterpopuler\b|\bđọc nhiều\b|\bxem nhiều\b",
        # Russian, Ukrainian, Greek
        r"\bсам(?:ое|ые) (?:читаем|популярн|обсуждаем|просматриваем|интересн)\w{2,3}\b",
        r"\b(?:популярные|популярное|читаемые) (?:статьи|новости|материалы|за|сегодня)\b",
        r"\bнайпопулярніш(?:е|і)\b|\bδημοφιλ(?:ή|έστερα)\b|\bπιο διαβασμένα\b",
        # Arabic, Persian, Hebrew
        r"الأكثر\s+(?:قراءة|قراءةً|مشاهدة|تداولا|تداولاً|شعبية|تعليقا|زيارة|شيوعا|رواجا)",
        r"الاكثر\s+(?:قراءة|مشاهدة|تداولا)|پربازدیدترین|הנקרא(?:ים|ות) ביותר|הכי נקרא(?:ים|ות)",
        # Japanese
        r"(?:アクセス|人気|閲覧|話題|記事|ニュース|週間|月間|日間|デイリー|総合|注目|読者|よみ|views?)\s?の?"
        r"(?:記事|ニュース)?ランキング",
        r"人気の?(?:記事|ニュース|エントリー|ページ|投稿|コンテンツ|トピックス)"
        r"|よく(?:読|よ)まれ(?:ている|てる|た)(?:記事|ニュース)?"
        r"|(?:最も|いま|今)(?:読|よ)まれ(?:ている|た)(?:記事|ニュース)?",
        # Chinese
        r"(?:点击|點擊|阅读|閱讀|浏览|瀏覽|热点|热门|熱門|新闻|新聞|文章|人气|人氣|访问|小时|小時|周|日|月|"
        r"一周|本周|本月|今日|资讯|热度)(?:量|数|總|总)?(?:排行榜?|排名|榜)",
        r"(?:热门|熱門|最热|最熱|热点)(?:文章|新闻|新聞|资讯|資訊|阅读|点击|内容|帖子)"
        r"|最(?:多|受)(?:阅读|閱讀|浏览|瀏覽|点击|點擊|人|欢迎)(?:的?文章|新闻)?",
        # Korean
        r"(?:가장\s?)?많이\s?(?:본|읽은|찾은|읽힌)\s?(?:뉴스|기사|칼럼|글|콘텐츠|포토)?",
        r"인기\s?(?:기사|뉴스|글|칼럼|검색어)|(?:기사|뉴스)?\s?랭킹\s?(?:뉴스)?|베스트\s?클릭|조회수",
    ))
)  # fmt: skip
#: Words too common to announce anything but when they are the whole heading.
_ALONE = re.compile(
    r"(?:the\s)?rankings?|popular|trending|(?:now|what's) (?:trending|popular)|top read"
    r"|most[\s-](?:10|five|5|ten)|(?:daily|weekly|monthly|news) ranking"
    r"|beliebt|populaires?|populair|popular (?:on|in) [\w .&-]{2,30}"
    r"|popularno|najčitanije|сейчас читают|populær|populært|populärt"
    r"|tendances?|tendencias?|em alta|di tendenza|popularne|популярное|популярні|популярне|в тренде"
    r"|ランキング|急上昇|排行榜?|热榜|熱榜|人氣|인기|랭킹"
)
_WINDOW = re.compile(
    r"(?:(?:last|past|in the last|letzte[nr]?|dernières|últimas|ultime|laatste|за)\s+)?"
    r"\d{1,3}\s?(?:hours?|hrs?|h\b|days?|時間|小时|小時|시간|stunden|std|heures|horas|ore|uur|godzin"
    r"|hodin|часа?|часов|日間|天|일|tage|jours|días|dias|giorni|dagen|dni|ساعة)"
    r"|\b(?:today|this week|this month|daily|weekly|monthly|heute|diese woche|aujourd['’]hui"
    r"|cette semaine|hoy|esta semana|hoje|oggi|vandaag|deze week|dzisiaj|dziś|dnes|сегодня"
    r"|за (?:день|сутки|неделю|месяц))\b"
    r"|اليوم|今日|本日|今天|本周|一周|本月|오늘|주간|월간|일간|週間|月間|日間|デイリー|周(?=排)|日(?=排)|月(?=排)"
)
_SECTION_AFTER = re.compile(
    r"\b(?:in|on|dans|en|em|su|w|v|в)\s+(?:the\s|der\s|la\s)?([^\W\d_a-z][\w &/'’-]{1,29})$"
)
#: What may stand around a phrase without being a name of something.
_FILLERS = frozenset((
    "the", "our", "your", "a", "of", "and", "by", "in", "on", "at", "for", "to", "from", "this",
    "week's", "articles", "article", "stories", "story", "news", "posts", "post", "content",
    "videos", "video", "now", "right", "top", "die", "der", "das", "den", "artikel", "beiträge",
    "beitrag", "themen", "meldungen", "nachrichten", "les", "le", "la", "des", "du", "de", "et",
    "los", "las", "lo", "el", "os", "as", "o", "e", "i", "gli", "il", "più", "noticias",
    "notícias", "notizie", "contenidos", "články", "artykuły", "статьи", "новости", "nieuws",
    "artikelen", "list", "ranking", "rankings", "10", "5", "20",
))  # fmt: skip
_NO_SECTIONS = frozenset(("section", "category", "news", "site", "world today", "all"))
_SENTENCE_END = re.compile(r"[.!。！]$|[.!?。]\s")


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartHeading:
    """What a heading says of its list.

    `section` is the section that it names ("World"), `window` the span ("24 hours"). `others` are
    its words that are neither of these nor the announcing phrase; an `exact` heading has none.
    A heading of one common word ("Popular") is not `sure`.
    """

    section: str | None = None
    window: str | None = None
    others: tuple[str, ...] = ()
    sure: bool = True

    @property
    def exact(self) -> bool:
        return not self.others


def chart_heading(text: str) -> ChartHeading | None:
    """What `text` announces as a heading of a most-read list; None when it is no such heading."""
    if len(text) > _LONGEST:
        return None
    printed = " ".join(unicodedata.normalize("NFKC", text).replace("’", "'").split())
    announces = _PHRASES.search(printed.casefold()) is not None
    if not (announces or len(printed) <= _LONGEST_ALONE) or _SENTENCE_END.search(printed):
        return None
    quoted = _QUOTED.search(printed) or _SINGLE_QUOTED.search(printed)
    rest = (printed[: quoted.start()] + " " + printed[quoted.end() :]) if quoted else printed
    rest = " ".join(rest.strip(" :|-–—>»›•·#[]()【】").split())
    window = _WINDOW.search(rest.casefold())
    phrase = _PHRASES.search(rest.casefold())
    if not phrase:
        bare = _WINDOW.sub("", rest.casefold()).strip(" :|-–—()/")
        if not (_ALONE.fullmatch(bare) or _ALONE.fullmatch(rest.casefold())):
            return None
        return ChartHeading(
            section=quoted[1] if quoted else None, window=window[0] if window else None, sure=False
        )
    named = _SECTION_AFTER.search(rest[phrase.end() :])
    if named and named[1].casefold() in _NO_SECTIONS:
        named = None
    others = _other_words(rest.casefold(), phrase, named.group(1) if named else "")
    if len(others) > _MOST_OTHER_WORDS or (named and others):
        return None  # "The most popular cereals in America" announces an article
    section = quoted[1] if quoted else named and named[1]
    return ChartHeading(section=section or None, window=window and window[0].strip(), others=others)


def _other_words(text: str, phrase: re.Match[str], section: str) -> tuple[str, ...]:
    """The words beside the phrase, the window and the section."""
    around = text[: phrase.start()] + " " + text[phrase.end() :]
    around = _WINDOW.sub(" ", around.replace(section.casefold(), " ") if section else around)
    words = re.findall(r"[^\s:|/,;()\[\]–—-]+", around)
    return tuple(word for word in words if word not in _FILLERS)
