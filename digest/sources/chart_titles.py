"""What a chart is called whose box alone says what it is, in the language of its page."""

#: Parts of boxes' names, and what lists are called by which they are named.
_KINDS = (
    ("share", "shared"), ("comment", "commented"), ("watch", "watched"), ("read", "read"),
    ("lest", "read"), ("lida", "read"), ("lido", "read"), ("leid", "read"), ("lett", "read"),
    ("gelesen", "read"), ("view", "read"), ("rank", "read"),
)  # fmt: skip
_ENGLISH = {
    "popular": "Most popular", "read": "Most read", "shared": "Most shared",
    "commented": "Most commented", "watched": "Most watched",
}  # fmt: skip
#: By language: popular, read, shared, commented, watched.
_LINES = {
    "ar": "الأكثر شعبية|الأكثر قراءة|الأكثر مشاركة|الأكثر تعليقا|الأكثر مشاهدة",
    "bg": "Най-популярни|Най-четени|Най-споделяни|Най-коментирани|Най-гледани",
    "ca": "Més populars|Més llegits|Més compartits|Més comentats|Més vistos",
    "cs": "Nejoblíbenější|Nejčtenější|Nejsdílenější|Nejkomentovanější|Nejsledovanější",
    "da": "Populære artikler|Mest læste|Mest delte|Mest kommenterede|Mest sete",
    "de": "Beliebte Artikel|Meistgelesen|Meistgeteilt|Meistkommentiert|Meistgesehen",
    "el": "Δημοφιλή|Τα πιο διαβασμένα|Τα πιο κοινοποιημένα|Τα πιο σχολιασμένα|Δημοφιλή βίντεο",
    "es": "Populares|Lo más leído|Lo más compartido|Lo más comentado|Lo más visto",
    "fa": "محبوب‌ترین‌ها|پربازدیدترین‌ها|محبوب‌ترین‌ها|پربحث‌ترین‌ها|پربیننده‌ترین‌ها",
    "fi": "Suosituimmat|Luetuimmat|Jaetuimmat|Kommentoiduimmat|Katsotuimmat",
    "fr": "Articles populaires|Les plus lus|Les plus partagés|Les plus commentés|Les plus vus",
    "he": "פופולריים|הנקראים ביותר|המשותפים ביותר|המדוברים ביותר|הנצפים ביותר",
    "hu": "Legnépszerűbb|Legolvasottabb|Legtöbbet megosztott|Legkommenteltebb|Legnézettebb",
    "id": "Terpopuler|Paling banyak dibaca|Paling banyak dibagikan|Paling banyak dikomentari"
    "|Paling banyak ditonton",
    "it": "I più popolari|I più letti|I più condivisi|I più commentati|I più visti",
    "ja": "人気記事|アクセスランキング|シェアランキング|コメントランキング|動画ランキング",
    "ko": "인기 기사|많이 본 뉴스|많이 공유한 기사|댓글 많은 기사|많이 본 영상",
    "nl": "Populair|Meest gelezen|Meest gedeeld|Meest besproken|Meest bekeken",
    "no": "Populære saker|Mest lest|Mest delt|Mest kommentert|Mest sett",
    "pl": "Popularne artykuły|Najczęściej czytane|Najczęściej udostępniane"
    "|Najczęściej komentowane|Najczęściej oglądane",
    "pt": "Populares|Mais lidas|Mais compartilhadas|Mais comentadas|Mais vistas",
    "ro": "Cele mai populare|Cele mai citite|Cele mai distribuite|Cele mai comentate"
    "|Cele mai vizualizate",
    "ru": "Популярное|Самое читаемое|Популярное|Самое обсуждаемое|Самое просматриваемое",
    "sk": "Najpopulárnejšie|Najčítanejšie|Najpopulárnejšie|Najdiskutovanejšie|Najsledovanejšie",
    "sv": "Populära artiklar|Mest läst|Mest delat|Mest kommenterat|Mest sett",
    "th": "ยอดนิยม|อ่านมากที่สุด|แชร์มากที่สุด|ยอดนิยม|ดูมากที่สุด",
    "tr": "Popüler haberler|En çok okunanlar|En çok paylaşılanlar|En çok yorumlananlar"
    "|En çok izlenenler",
    "uk": "Популярне|Найчитаніше|Популярне|Найобговорюваніше|Найпопулярніше",
    "vi": "Phổ biến|Đọc nhiều nhất|Chia sẻ nhiều nhất|Bình luận nhiều nhất|Xem nhiều nhất",
    "zh": "热门文章|阅读排行|分享排行|评论排行|视频排行",
}
_TITLES = {
    language: dict(zip(_ENGLISH, line.split("|"), strict=True)) for language, line in _LINES.items()
}
_SAME = {"nb": "no", "nn": "no", "yue": "zh"}


def box_title(name: str, language: str | None) -> str:
    """The title of a list whose box is called `name`, in a `language` (BCP 47), else in English."""
    first = (language or "").partition("-")[0]
    titles = _TITLES.get(_SAME.get(first, first), _ENGLISH)
    return titles[next((kind for part, kind in _KINDS if part in name), "popular")]
