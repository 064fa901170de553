"""Rows that are advertisements: by their labels, their boxes' names, and where they lead."""

import re
from collections.abc import Sequence
from itertools import islice

from lxml import etree

from digest.sources.page_tree import names_of

_MOST_PIECES = 12  # of a row's text
_MOST_LINKS = 6
_LONGEST_LABEL = 40  # characters
_AD_NAMES = re.compile(
    r"\b(?:ads?|advert\w*|sponsor\w*|promo(?:ted|tion)?|outbrain|taboola|native-?ad|adbox|ad-\w+"
    r"|anzeige"
    r"|publicidad|reklam\w*|werbung|paid-?(?:post|content)|partner-?content|plista|revcontent"
    r"|mgid)\b"
)
#: How what a row is labelled with begins: all that one of its elements says.
_LABELS = re.compile(
    # any language's, English
    r"\W{0,3}(?:sponsor(?:ed|(?= *$))|advertis(?:ement|ing)|advertorial|advertise\b|ad\b|promoted"
    r"|promotion(?= *$)|paid (?:post|content|for by)|partner ?-?content|brand(?:ed)? content"
    r"|in partnership with|from our partners?|presented by|native ad"
    # German, French
    r"|anzeige|werbung|gesponsert|sonderveröffentlichung|bezahlter inhalt|in kooperation mit"
    r"|präsentiert von"
    r"|publicité|sponsorisé|contenu (?:sponsorisé|partenaire)|annonce|publi-?(?:rédactionnel"
    r"|reportage)|partenaire(?= *$)|proposé par"
    # Spanish, Portuguese, Italian, Romanian
    r"|publicidade?\b|patrocinad[oa]|contenido (?:patrocinado|de marca)|publieditorial|anuncio"
    r"(?= *$)|promocionado|publirreportaje|conteúdo (?:patrocinado|de marca)|anúncio(?= *$)"
    r"|informe publicitário|sponsorizzat[oa]|contenuto sponsorizzato|pubblicità|publiredazionale"
    r"|annuncio(?= *$)|publicitate"
    # Dutch, Nordic, Finnish
    r"|gesponsord|advertentie|sponsrat|annons|betalt inn(?:ehåll|hold)|sponset|mainos"
    r"|kaupallinen yhteistyö|sponsoroitu|ilmoitus(?= *$)"
    # Polish, Czech, Hungarian
    r"|sponzorován|sponzorovan|reklám|reklam|artykuł sponsorowany|sponsorowane"
    r"|materiał (?:partnera|sponsorowany)"
    r"|promocja(?= *$)|ogłoszenie(?= *$)|komerční|inzerce|hirdetés|szponzorált"
    r"|támogatott tartalom"
    # Russian, Ukrainian, Greek, Turkish
    r"|реклам|на правах рекламы|на правах реклами|партн[её]рский (?:материал|проект)"
    r"|партнерський матеріал|спецпроект|промо(?= *$)|спонсор|χορηγούμενο|διαφήμιση|προωθούμενο"
    r"|sponsorlu|i̇?lan(?= *$)"
    # Arabic, Hebrew, Hindi, Vietnamese, Indonesian, Thai
    r"|إعلان|ممول|(?:محتوى )?برعاية|מודעה|בחסות|ממומן|प्रायोजित|विज्ञापन|quảng cáo|tài trợ"
    r"|iklan|โฆษณา"
    # Japanese, Chinese, Korean
    r"|\[?pr\b|[【\[(（]?(?:pr|ad)[】\])）]|【?広告】?|スポンサー|タイアップ|提供[:：]|(?:商业)?推广|廣告|广告|推廣"
    r"|赞助|贊助|광고|협찬|애드|스폰서|제휴 ?콘텐츠)",
    re.IGNORECASE,
)
#: Addresses of networks of advertisements.
AD_HOSTS = re.compile(
    r"doubleclick|googlead|outbrain|taboola|adclick|/ads?/click|adservice|plista|mgid\.com"
)


#: A label before a title in one text; "Anzeige gegen Minister" is a title.
_GLUED = re.compile(rf"(?:{_LABELS.pattern})\w{{0,6}}\s?[:：|\]】）)»]", re.IGNORECASE)


def is_advertisement(row: Sequence[etree._Element]) -> bool:
    """Whether the elements of a row are an advertisement among a list's items."""
    return any(_is_labelled(element) or _leads_to_one(element) for element in row)


def _is_labelled(element: etree._Element) -> bool:
    if _AD_NAMES.search(names_of(element)):
        return True
    pieces = [" ".join(str(piece).split()) for piece in islice(element.itertext(), _MOST_PIECES)]
    longest = max(map(len, pieces), default=0)
    return any(
        _GLUED.match(piece) or (len(piece) < min(longest, _LONGEST_LABEL) and _LABELS.match(piece))
        for piece in pieces
    )


def _leads_to_one(element: etree._Element) -> bool:
    return any(
        "sponsored" in link.get("rel", "") or AD_HOSTS.search(link.get("href", ""))
        for link in islice(element.iter("a"), _MOST_LINKS)
    )
