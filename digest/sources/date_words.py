"""The words of datelines: zones, months, weekdays and what stands around them.

All in lower case. A zone's abbreviation has the meaning commonest in news: IST is India's, BST
Britain's, CST North America's.
"""

#: Minutes east of Greenwich.
ZONE_MINUTES = {
    "utc": 0, "gmt": 0, "z": 0, "wet": 0, "bst": 60, "west": 60, "wat": 60, "cet": 60, "mez": 60,
    "cest": 120, "mesz": 120, "eet": 120, "cat": 120, "sast": 120, "eest": 180, "msk": 180,
    "eat": 180, "trt": 180, "idt": 180, "gst": 240, "pkt": 300, "ist": 330, "npt": 345,
    "wib": 420, "ict": 420, "wita": 480, "hkt": 480, "sgt": 480, "pht": 480, "myt": 480,
    "awst": 480, "wit": 540, "jst": 540, "kst": 540, "acst": 570, "aest": 600, "acdt": 630,
    "aedt": 660, "nzst": 720, "nzdt": 780, "nst": -210, "ndt": -150, "ast": -240, "adt": -180,
    "brt": -180, "art": -180, "clt": -240, "est": -300, "edt": -240, "cst": -360, "cdt": -300,
    "mst": -420, "mdt": -360, "pst": -480, "pdt": -420, "akst": -540, "akdt": -480, "hst": -600,
}  # fmt: skip
#: Names that stand for summer and winter time alike: the day decides.
REGIONS = {
    "et": "America/New_York", "ct": "America/Chicago", "mt": "America/Denver",
    "pt": "America/Los_Angeles",
}  # fmt: skip
_MONTH_LINES = (
    "january jan janvier januar enero ene janeiro gennaio januari",
    "february feb février fevrier februar febrero fevereiro febbraio februari",
    "march mar mars märz maerz marzo março maart",
    "april apr avril abril aprile",
    "may mai mayo maio maggio mei",
    "june jun juin juni junio junho giugno",
    "july jul juillet juli julio julho luglio",
    "august aug août aout agosto augustus",
    "september sept sep septembre septiembre setembro settembre",
    "october oct octobre oktober octubre outubro ottobre okt",
    "november nov novembre noviembre novembro",
    "december dec décembre decembre dezember diciembre dezembro dicembre dez dic",
)
MONTHS = {name: number for number, line in enumerate(_MONTH_LINES, 1) for name in line.split()}
WEEKDAYS = {
    name: number
    for number, line in enumerate(
        ("monday mon", "tuesday tue tues", "wednesday wed", "thursday thu thur thurs",
         "friday fri", "saturday sat", "sunday sun")
    )
    for name in line.split()
}  # fmt: skip
ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925}
UPDATED = frozenset((
    "updated", "update", "corrected", "modified", "revised", "aktualisiert", "actualizado",
    "atualizado", "aggiornato", "更新", "更新日", "最終更新",
))  # fmt: skip
PUBLISHED = frozenset((
    "published", "posted", "issued", "uploaded", "created", "veröffentlicht", "publicado",
    "pubblicato", "publié", "公開", "公開日", "掲載", "配信", "発表",
))  # fmt: skip
FILLERS = frozenset((
    "at", "on", "of", "the", "first", "last", "time", "date", "hrs", "uhr", "um", "le", "à", "du",
    "el", "de", "às", "alle", "ore", "local", "日時", "頃", "ごろ", "は", "に", "の", "曜日",
    *(day + ending for day in "月火水木金土日" for ending in ("", "曜", "曜日")),
))  # fmt: skip
