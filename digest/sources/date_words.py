"""The words of datelines: zones, months, weekdays and what stands around them.

All in lower case. A zone's abbreviation has the meaning commonest in news: IST is India's, BST
Britain's, CST North America's.
"""

import re

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
#: A line a month: English, German, French, Spanish, Portuguese, Italian, Dutch; then Nordic and
#: Finnish, Polish and Czech, Russian and Ukrainian, Hungarian, Romanian, Turkish, Greek, Arabic,
#: Indonesian, as far as their names differ, in the cases that dates have.
_MONTH_LINES = (
    "january jan janvier januar jänner enero ene janeiro gennaio januari tammikuuta stycznia "
    "ledna января янв січня január ianuarie ocak ιανουαρίου يناير",
    "february feb février fevrier februar febrero fevereiro febbraio februari helmikuuta lutego "
    "února февраля фев лютого február februarie şubat φεβρουαρίου فبراير",
    "march mar mars märz maerz marzo março maart marts maaliskuuta marca března марта мар березня "
    "március martie mart μαρτίου مارس maret",
    "april apr avril abril aprile huhtikuuta kwietnia dubna апреля апр квітня április aprilie "
    "nisan απριλίου أبريل ابريل",
    "may mai mayo maio maggio mei maj toukokuuta maja května мая май травня május mayıs μαΐου مايو",
    "june jun juin juni junio junho giugno kesäkuuta czerwca června июня июн червня június iunie "
    "haziran ιουνίου يونيو",
    "july jul juillet juli julio julho luglio heinäkuuta lipca července июля июл липня július "
    "iulie temmuz ιουλίου يوليو",
    "august aug août aout agosto augustus augusti elokuuta sierpnia srpna августа авг серпня "
    "augusztus ağustos αυγούστου أغسطس agustus",
    "september sept sep septembre septiembre setiembre setembro settembre syyskuuta września září "
    "сентября сен сент вересня szeptember septembrie eylül σεπτεμβρίου سبتمبر",
    "october oct octobre oktober octubre outubro ottobre okt lokakuuta października října октября "
    "окт жовтня október octombrie ekim οκτωβρίου أكتوبر",
    "november nov novembre noviembre novembro marraskuuta listopada listopadu ноября ноя листопада "
    "noiembrie kasım νοεμβρίου نوفمبر",
    "december dec décembre decembre dezember diciembre dezembro dicembre dez dic desember "
    "joulukuuta grudnia prosince декабря дек грудня decembrie aralık δεκεμβρίου ديسمبر",
)
MONTHS = {name: number for number, line in enumerate(_MONTH_LINES, 1) for name in line.split()}
_WEEKDAY_LINES = (
    "monday mon montag lundi lunes lunedì maandag måndag mandag poniedziałek pondělí понедельник",
    "tuesday tue tues dienstag mardi martes martedì dinsdag tisdag tirsdag wtorek úterý вторник",
    "wednesday wed mittwoch mercredi miércoles mercoledì woensdag onsdag środa středa среда",
    "thursday thu thur thurs donnerstag jeudi jueves giovedì donderdag torsdag czwartek čtvrtek "
    "четверг",
    "friday fri freitag vendredi viernes venerdì vrijdag fredag piątek pátek пятница",
    "saturday sat samstag sonnabend samedi sábado sabato zaterdag lördag lørdag sobota суббота",
    "sunday sun sonntag dimanche domingo domenica zondag söndag søndag niedziela neděle "
    "воскресенье",
)
#: The alternatives of a pattern: every month by any of its names.
ANY_MONTH = "|".join(sorted(map(re.escape, MONTHS), key=len, reverse=True))
WEEKDAYS = {name: day for day, line in enumerate(_WEEKDAY_LINES) for name in line.split()}
ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925}
UPDATED = frozenset((
    "updated", "update", "corrected", "modified", "revised", "edited", "aktualisiert", "geändert",
    "actualizado", "actualizada", "modificado", "atualizado", "atualizada", "aggiornato",
    "modificato", "modifié", "mis", "bijgewerkt", "gewijzigd", "uppdaterad", "oppdatert",
    "opdateret", "päivitetty", "aktualizacja", "zaktualizowano", "aktualizováno", "обновлено",
    "изменено", "оновлено", "frissítve", "güncelleme", "güncellendi", "업데이트", "수정", "更新",
    "更新日", "最終更新", "更新时间", "更新時間",
))  # fmt: skip
PUBLISHED = frozenset((
    "published", "posted", "issued", "uploaded", "created", "filed", "veröffentlicht", "erstellt",
    "publicado", "publicada", "pubblicato", "publié", "paru", "gepubliceerd", "geplaatst",
    "publicerad", "publisert", "publiceret", "julkaistu", "opublikowano", "publikováno",
    "vydáno", "опубликовано", "опубліковано", "yayınlanma", "입력", "등록", "발행", "公開",
    "公開日", "掲載", "配信", "発表", "发布", "发布时间", "发布日期", "发表", "发表时间",
    "發佈時間",
))  # fmt: skip
FILLERS = frozenset((
    "at", "on", "of", "the", "first", "last", "time", "date", "hrs", "uhr", "um", "am", "vom",
    "stand", "zuletzt", "le", "à", "du", "jour", "el", "il", "de", "del", "às", "as", "a", "las",
    "los", "alle", "ore", "ora", "hora", "horas", "h", "op", "om", "den", "kl", "klo", "dnia",
    "godz", "godzina", "v", "hodin", "в", "г", "года", "о", "tarihi", "saat", "local", "and",
    "日時", "日期", "时间", "時間", "頃", "ごろ", "は", "に", "の", "曜日",
    *(day + ending for day in "月火水木金土日" for ending in ("", "曜", "曜日")),
    *(week + day for week in ("星期", "周", "週") for day in "一二三四五六日天"),
    *(day + ending for day in "월화수목금토일" for ending in ("", "요일")),
))  # fmt: skip
