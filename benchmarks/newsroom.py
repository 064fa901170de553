"""Articles that nobody wrote, as many as are wanted: for libraries of a size that no sample has.

Words are drawn by Zipf's law from vocabularies of English, German and Japanese: the common words of
the language, then inflected and coined ones, so that words, beginnings of words and pairs of
characters are about as common as in a real library. The same number always gives the same article.
"""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import accumulate, product
from random import Random

from digest.model import Article, Image, Paragraph, text_runs

NOW = datetime(2026, 3, 5, 18, 0, tzinfo=UTC)
"""The day on which the newest articles come."""

PER_DAY = 2000

SECTIONS = (
    "World", "Politics", "Business", "Sport", "Local", "Culture", "Science", "Opinion", "Health",
    "Technology", "Education", "Travel", "Weather", "Law", "Climate", "Energy", "Markets", "Food",
    "Media", "Housing", "Books", "Music", "Obituaries", "Chess",
)  # fmt: skip

SOURCES = tuple(f"paper-{number}" for number in range(60))

_MEDIAN_WORDS = 250
_SPREAD = 0.5
_LANGUAGES = {"en": 60, "ja": 25, "de": 15}

_ENGLISH = (
    "the of to and in a said for that on is was with it he as at by from be his has are an have "
    "not its will who but they this were been would had their which or more after about up she "
    "one when her there also two new year people we out last over than first could other into "
    "time if no what some can years only all government just state percent so before minister "
    "may most made three many while any where told now police week because during city against "
    "make such country national president officials company between like since under him public "
    "including month members very million still group former day party court report then down "
    "through being those according back these local both set election council market plan days"
)
_STEMS = (
    "accept account act agree air announc appear approv argu arrest assess attack bank begin bill "
    "board border bridg budget build business call campaign care centr chang charg citizen claim "
    "climat coast collaps commit communit compet concern confirm consum contract contribut cost "
    "crimin cultur custom damag debat decid declar defenc deliver demand deni depart develop "
    "direct discuss district econom educat elect emerg employ energ environment establish europ "
    "expect explain export ferr financ fish flood forc foreign found fund gather general govern "
    "grow harbour health histor hospital hous immigra import improv increas industr inflat inform "
    "inject inspect interest intern invest investigat island issu journal judg labour launch law "
    "lead leagu limit link manag manufactur measur medic meet militar minist monit mountain move "
    "museum negotiat network object offer offic open operat oppos order organ outlin parliament "
    "park particip passeng pass pay perform permit plann play polic polit port power prais predict "
    "prepar present pressur prevent pric prison produc program project promis propos protect "
    "protest provid publish rail rais reach record reduc reform refus region regulat remain repair "
    "replac represent requir rescu research resign respons restor retir return reveal river road "
    "rul school scienc season secur select senat serv settl share ship shop sign social solv "
    "speech spend stadium station storm strateg street strik student suggest suppl support surviv "
    "suspend target tax teach team technolog tenant threat tourist trad traffic train transport "
    "travel treat trial tunnel union universit valley vaccin victim villag visit vot wag warn "
    "water weather witness work world worr young"
)
_ENDINGS = ("", "s", "ed", "ing", "er", "ers", "ation", "ment", "al", "ly", "able", "ist", "y")
_GERMAN = (
    "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an "
    "werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum "
    "war haben nur oder aber vor zur bis mehr durch man sein wurde sei schon wenn habe seine mark "
    "ihre dann unter wir soll ich eines jahr zwei jahren diese dieser wieder keine seiner uhr gegen"
)
_GERMAN_STEMS = (
    "arbeit auto bahn bank bau berg bezirk bildung brücke bundes bürger dienst energie europa fähr "
    "feuer finanz fluss forschung gebäude gemeinde gericht gesetz gesund grenz hafen handel haupt "
    "haus hilfe industrie jugend kinder klima kraft kranken kultur küsten land leistung markt "
    "meister minister musik netz opern partei plan polizei preis rat rechts regierung schiff schul "
    "sport staat stadt stellen steuer straßen strom tag technik umwelt verband verkehr verwaltung "
    "volks vorsitz wahl wasser werk wetter wirtschaft wissen wohnung zeit zentrum zug zukunft"
)
_KANJI = (
    "日本国人年大会市政府長東京都県民行事業務内外新開発表明者員化学生活動力地方区選挙首相議会社経済金"
    "銀融資産株式価格上下高値買売店品物流通信電話気温度風雨雪地震災害対策計画案件法律裁判決定権利用水道"
    "路線鉄駅車運転空港船海山川島農業漁林野球戦試合勝敗点数回初最終中央北南西部世界平和軍事安全保障外交"
    "米英独仏露韓朝台湾欧州連盟加入出場教育校院医療病薬研究所技術機械工場製造自動文化芸音楽映画館本書字"
    "家族子供男女性老若死傷容疑逮捕警察署捜査火消防救助急速報告知説得意見協力定期間前後今昨来週月曜時"
)
_PARTICLES = (
    *"のにはをがとでたてしるもないれ",
    *("する", "して", "いる", "から", "まで", "として", "による", "こと", "など"),
)
_KANA = "アイウカキクコサシスタテトナニノハフマミメモラリルレロンガギグゴザジズダデドバビブボパプポ"
_OPENINGS = (*"bcdfghklmnprstvw", "st", "tr", "pr", "th", "ch")
_SYLLABLES = tuple("".join(parts) for parts in product(_OPENINGS, "aeiou", "nrstl"))


class Vocabulary:
    """Words in the order of their frequency, drawn by Zipf's law."""

    def __init__(self, words: Sequence[str]) -> None:
        self.words = words
        self._weights = list(accumulate(1 / (rank + 2.7) for rank in range(len(words))))

    def draw(self, random: Random, count: int) -> list[str]:
        return random.choices(self.words, cum_weights=self._weights, k=count)


def article(number: int, *, newest: int) -> Article:
    """The article `number`, counted from 0, of a library whose last one is `newest`: PER_DAY of
    them lie between one `gathered` and the next."""
    random = Random(number)
    language = random.choices(list(_LANGUAGES), list(_LANGUAGES.values()))[0]
    length = max(30, round(random.lognormvariate(0, _SPREAD) * _MEDIAN_WORDS))
    section = _often_the_first(random, SECTIONS)
    source = _often_the_first(random, SOURCES)
    published = gathered(number, newest=newest) - timedelta(minutes=random.randrange(1440))
    address = f"https://{source}.example/{section.casefold()}/{number}"
    return Article(
        headline=_sentence(random, language, random.randint(5, 11)),
        byline=tuple(_name(random) for _ in range(random.choices((0, 1, 2), (3, 8, 1))[0])),
        published=None if random.random() < 0.02 else published,
        updated=published + timedelta(minutes=40) if random.random() < 0.1 else None,
        standfirst=_sentence(random, language, 24) if random.random() < 0.7 else None,
        body=tuple(_paragraphs(random, language, length)),
        images=_pictures(random, language, address),
        section=section,
        language=language,
        url=address,
        source=source,
    )


def gathered(number: int, *, newest: int) -> datetime:
    """When the article `number` came."""
    return NOW - timedelta(days=newest // PER_DAY - number // PER_DAY)


@cache
def vocabulary(language: str) -> Vocabulary:
    """The words of `language`, "en", "de" or "ja"."""
    random = Random(language)
    match language:
        case "en":
            inflected = [stem + ending for stem in _STEMS.split() for ending in _ENDINGS]
            random.shuffle(inflected)
            return Vocabulary([*_ENGLISH.split(), *inflected, *_coined(random, 60_000)])
        case "de":
            compounds = ["".join(pair) for pair in product(_GERMAN_STEMS.split(), repeat=2)]
            random.shuffle(compounds)
            common = [*_GERMAN.split(), *_GERMAN_STEMS.split()]
            return Vocabulary([*common, *compounds, *_coined(random, 20_000)])
        case _:
            kanji = list(dict.fromkeys(_KANJI))
            compounds = ["".join(pair) for pair in product(kanji, repeat=2)]
            random.shuffle(compounds)
            foreign = ["".join(random.choices(_KANA, k=random.randint(2, 6))) for _ in range(8000)]
            mixed = [word for pair in zip(compounds, foreign, strict=False) for word in pair]
            return Vocabulary([*mixed, *compounds[len(foreign) :]])


def _coined(random: Random, count: int) -> list[str]:
    lengths = random.choices((1, 2, 3), (1, 2, 2), k=2 * count)
    words = ("".join(random.choices(_SYLLABLES, k=length)) for length in lengths)
    return list(dict.fromkeys(words))[:count]


def _sentence(random: Random, language: str, length: int) -> str:
    drawn = vocabulary(language).draw(random, length)
    if language == "ja":
        return "".join(word + random.choice(_PARTICLES) for word in drawn[: length // 2 + 1]) + "。"
    sentence = " ".join(drawn)
    return sentence[0].upper() + sentence[1:]


def _paragraphs(random: Random, language: str, length: int) -> list[Paragraph]:
    paragraphs = []
    while length > 0:
        sentences = [random.randint(8, 28) for _ in range(random.randint(1, 3))]
        text = ". ".join(_sentence(random, language, words) for words in sentences)
        paragraphs.append(Paragraph(runs=text_runs(text + ".")))
        length -= sum(sentences)
    return paragraphs


def _pictures(random: Random, language: str, address: str) -> tuple[Image, ...]:
    if random.random() < 0.4:
        return ()
    caption = _sentence(random, language, 12)
    return (Image(url=f"{address}.jpg", caption=caption, credit=_name(random)),)


def _name(random: Random) -> str:
    return " ".join(random.choice(_SYLLABLES[part::7]).title() + "a" for part in (0, 3))


def _often_the_first(random: Random, values: Sequence[str]) -> str:
    rank = int(random.paretovariate(0.7)) - 1
    return values[rank] if rank < len(values) else random.choice(values)
