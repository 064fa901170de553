"""What an address alone tells of its page: an article's, or a menu's. Pure, strings only."""

import re
from urllib.parse import SplitResult, parse_qsl, unquote, urlencode, urlsplit, urlunsplit

from digest.model.articles import site_host

#: Path segments below which nobody keeps articles, in the languages of the web.
_NO_ARTICLES = frozenset((
    "tag", "tags", "category", "categories", "kategorie",
    "categorie", "categoria", "author", "authors",
    "autor", "autoren", "auteur", "autore", "profile", "profil", "person", "by", "user",
    "users", "member", "members", "search", "suche", "recherche", "buscar", "login", "logout",
    "signin", "sign-in", "signup", "sign-up", "register", "registration", "account", "accounts",
    "konto", "abo", "abos", "abonnement", "subscribe", "subscription", "subscriptions",
    "newsletter", "newsletters", "about", "about-us", "ueber-uns", "a-propos", "contact",
    "contacts", "contact-us", "kontakt", "contacto", "privacy", "privacy-policy", "datenschutz",
    "terms", "terms-of-use", "terms-of-service", "terms-and-conditions", "agb", "impressum",
    "imprint", "legal", "mentions-legales", "cookie", "cookies", "cookie-policy", "hilfe",
    "faq", "jobs", "careers", "advertise", "advertising", "mediadaten", "ads", "shop",
    "sitemap", "site-map", "rss", "feed", "feeds",
    "wetter", "meteo", "puzzles", "crosswords", "horoscope", "horoscopes",
    "tv-guide", "share", "print", "comments", "kommentare", "corrections", "epaper", "e-paper",
    "etiqueta", "etiquetas", "etikett", "schlagwort", "schlagworte", "thema", "stichwort",
    "mot-cle", "tema", "temas", "tagi", "stitek", "byline", "writers", "writer", "staff",
    "profiles", "journalist", "journalists", "contributor", "contributors", "redaktion", "autoři",
    "partners", "discussion-policy", "advertising-policy", "petition", "roundup",
    "guidelines", "accessibility", "mypage", "settings", "donate", "apps",
    "ranking", "rankings", "most-read",
))  # fmt: skip
_PAID_FOR = frozenset((
    "sponsored", "sponsored-content", "paid-content", "partner-content", "advertorial",
    "brandvoice", "anzeige", "anzeigen", "conteudo-patrocinado", "publirreportaje", "promotion",
    "publireportage", "ads",
))  # fmt: skip
#: Segments below which articles are kept, but that are none themselves.
_FRONTS = frozenset((
    "archive", "archives", "archiv", "company", "info", "people", "topic", "topics", "theme",
    "themes", "section", "sections", "rubrik", "rubrique", "support", "help", "store", "weather",
    "games", "news", "latest", "home", "index", "start", "world", "sport", "sports",
))  # fmt: skip
_NO_HOSTS = frozenset((
    "shop", "store", "boutique", "abo", "abonnement", "jobs", "ad", "ads", "login", "account",
    "help", "support", "my", "profile", "tickets", "kiosk", "subscribe", "newsletter", "weather",
))  # fmt: skip
_NO_TEXT = frozenset((
    "video", "videos", "gallery", "galleries", "photo", "photos", "photogallery", "slideshow",
    "pictures", "picture-gallery", "photo-gallery", "fotostrecke", "fotogalerie", "foto", "fotos",
    "audio", "podcast", "podcasts", "bilder", "bildergalerie", "diaporama",
))  # fmt: skip
_ARTICLE_WORDS = frozenset((
    "article", "articles", "artikel", "artikkel", "articulo", "articolo", "articulos", "story",
    "stories", "news", "post", "posts", "nachricht", "noticia", "noticias", "notizie", "clanek",
    "content", "entry", "blog", "kiji", "novosti", "actualites", "nieuws", "wiadomosci",
))  # fmt: skip
_TRACKING = re.compile(
    r"utm_\w+|fbclid|gclid|msclkid|yclid|mc_cid|mc_eid|ref|ref_src|referrer|cmp\w*|ito|at_\w+"
    r"|ns_\w+|xtor|wt_\w+|traffic_source|spm",
    re.IGNORECASE,
)
_DAY = re.compile(r"(?:19|20)\d\d[/_-]?(?:0?[1-9]|1[0-2])(?:[/_-]?(?:0?[1-9]|[12]\d|3[01]))?(?!\d)")
_ID = re.compile(r"\d{5,}|(?=[a-z]*\d)(?=\d*[a-z])[a-z\d]{9,}")
_LIST = re.compile(r"(?:^|[_-])(?:list|index)$|rss-feed")
_FILE = re.compile(r"\.(?:s?html?|php|aspx?|jsp|cms|ece|story)$")
_NO_PAGE = re.compile(
    r"\.(?:jpe?g|png|gif|webp|svg|pdf|mp3|mp4|zip|xml|rss|atom|json|css|js|ics|docx?|xlsx?)$", re.I
)
_SLUG_WORD = re.compile(r"[^\W_]{2,}")
_LEAST = -6
_FEWEST_SLUG_WORDS = 3
_SHORTEST_SLUG = 12  # characters
_LONGEST_LABEL_OF_STATE = 3  # "co" of "co.uk", "com" of "com.au"


def plain_address(url: str) -> str:
    """`url` without its fragment and what only tells where a reader came from."""
    parts = urlsplit(url)
    query = parts.query
    if query:
        kept = [
            (name, value)
            for name, value in parse_qsl(query, keep_blank_values=True, max_num_fields=None)
            if not _TRACKING.fullmatch(name)
        ]
        if len(kept) < query.count("&") + 1:
            query = urlencode(kept)
    return urlunsplit(parts._replace(query=query, fragment=""))


def is_same_site(one: str, other: str) -> bool:
    """Whether two addresses are of one site: one host, or hosts below one registered name."""
    here, there = _host(one), _host(other)
    if here == there:
        return True
    return _registered(here) == _registered(there) and not here[-1:].isdigit()


def _host(url: str) -> str:
    """The address's host without its "www.", in the letters that look-ups use."""
    host = site_host(url)
    try:
        return host if host.isascii() else host.encode("idna").decode("ascii")
    except UnicodeError:  # no name that could be looked up
        return host


def _registered(host: str) -> str:
    """The name that a site is registered by, as far as its form tells: "b.co.uk" of "a.b.co.uk"."""
    labels = host.split(".")
    of_state = (
        len(labels) > 2 and len(labels[-1]) == 2 and len(labels[-2]) <= _LONGEST_LABEL_OF_STATE
    )
    return ".".join(labels[-3 if of_state else -2 :])


def article_points(url: str, *, page: str) -> int:
    """How much the address looks like an article's of the listing at `page`: from -6 to 6.

    Below zero it looks like a menu's. A day, a number or a long slug in it speak for an article,
    words such as "tag" or "login" and a short path against one.
    """
    parts = urlsplit(url)
    segments = [unquote(segment).lower() for segment in parts.path.split("/") if segment]
    is_own = plain_address(url).rstrip("/") == plain_address(page).rstrip("/")
    is_front = not segments and not parts.query
    if is_own or is_front or (segments and _NO_PAGE.search(segments[-1])):
        return _LEAST
    points = _last_part_points(parts, segments) - _misgivings(parts, segments)
    if not _ARTICLE_WORDS.isdisjoint(segments[:-1]):
        points += 1
    return max(_LEAST, min(-_LEAST, points))


def _misgivings(parts: SplitResult, segments: list[str]) -> int:
    """How much the words of an address speak against an article with a text to read."""
    last = _FILE.sub("", segments[-1]) if segments else ""
    words = [*segments[:-1], last]
    if not _PAID_FOR.isdisjoint(words):
        return -2 * _LEAST
    against = 3 if (parts.hostname or "").partition(".")[0] in _NO_HOSTS else 0
    against += 5 if not _NO_ARTICLES.isdisjoint(words) else 0
    against += 4 if last in _FRONTS or _LIST.search(last) else 0
    return against + (4 if not _NO_TEXT.isdisjoint(words) else 0)


def _last_part_points(parts: SplitResult, segments: list[str]) -> int:
    last = _FILE.sub("", segments[-1]) if segments else ""
    has_day = _DAY.search("/".join(segments)) is not None
    has_id = _ID.search(last) is not None or _ID.search("/".join(segments[-2:-1])) is not None
    has_id = has_id or (bool(parts.query) and re.search(r"=\w*\d{2,}", parts.query) is not None)
    points = 2 * has_day + 2 * has_id
    if _is_slug(last):
        points += 2
    if segments and _FILE.search(segments[-1]) and last not in ("index", "default", "home"):
        points += 1
    if points == 0 and len(segments) <= 1:
        points -= 2  # "/sport"
    return points


def _is_slug(segment: str) -> bool:
    """Whether a path segment is made of a headline's words."""
    words = _SLUG_WORD.findall(segment.replace("_", " "))
    wide = sum(1 for character in segment if character > "\u2e7f")
    return (len(words) >= _FEWEST_SLUG_WORDS and len(segment) >= _SHORTEST_SLUG) or wide >= 6
