"""What else stands in headings of lists: spans of time, words that mean nothing, other kinds.

Alternatives of regular expressions, to be folded as the words of `chart_words`.
"""

#: After a number: "48 hours", "letzte 7 Tage", "24小时".
SPAN_UNITS = (
    r"hours?|hrs?|h(?!\w)|days?|weeks?|months?|stunden?|std|tagen?|wochen?|monaten?|heures?|jours?"
    r"|semaines?|mois|horas?|d[ií]as?|semanas?|mes(?:es)?|ore|giorni|settiman[ae]|mesi|uur|uren"
    r"|dagen"
    r"|weken|maanden|timmar|dygn|dagar|veckor|timer|døgn|dager|dage|uger|uker|tuntia|tuntii?n"
    r"|päivää"
    r"|godzin\w*|dni|tygodni\w*|miesi[ąe]c\w*|hodin\w*|dn[íůy]|týdn\w*|měsíc\w*|óra|nap|hét|zile"
    r"|ore"
    r"|час(?:а|ов|ів)?|сут(?:ки|ок)|дн(?:я|ей|ів|і)|недел[ьию]|тижн\w*|месяц\w*|часа|дни"
    r"|ωρες|ημερες|saat|gün|hafta|ساع[ةه]|ساعات|أيام|يوما?|ساعت|روز|שעות|ימים|घंटे|दिन|ঘণ্টা"
    r"|giờ|ngày|jam|hari|ชั่วโมง|วัน"
    r"|時間|日間?|週間?|[かヶカ]月|小[时時]|天|[周週]|[个個]月|시간|일|주|개월"
)
#: Before it.
SPAN_PREFIXES = (
    r"(?:in the |over the |the )?(?:last|past)|za|w ciagu|(?:in den |der )?letzten?r?"
    r"|derni[eè]re?s"
    r"|[uú]ltim[oa]s"
    r"|ultim[ei]|laatste|senaste|siste|seneste|ostatni(?:e|ch)|posledn[íi](?:ch)?"
    r"|за(?: последние)?"
    r"|последние|останні|آخر|خلال|son|过去|過去|最近|直近|최근|terakhir"
)
#: Spans without a number.
SPANS = (
    r"today'?s?|yesterday|this (?:week|month|year)|(?:last|past) (?:hour|day|week|month|year)"
    r"|of the (?:day|week|month|year)|daily|weekly|monthly|all[- ]time|week's"
    r"|heute|gestern|diese[rnm]? (?:woche|monat)|de[rs] (?:tages|woche|monats)"
    r"|letzte[nr]? (?:stunde"
    r"|tag|woche|monat)|tag|woche|monat"
    r"|aujourd'?hui|hier|du jour|de la semaine|du mois|cette semaine|ce mois(?:-ci)?|semaine|mois"
    r"|jour"
    r"|hoy|ayer|esta semana|este mes|de la semana|del mes|del d[ií]a|semana|mes|d[ií]a|hora|hour"
    r"|hoje|ontem|do dia|da semana|do m[eê]s|m[eê]s"
    r"|oggi|ieri|del giorno|della settimana|del mese|settimana|mese|giorno"
    r"|vandaag|gisteren|deze (?:week|maand)|van de (?:dag|week|maand)|week|month|day|maand|dag"
    r"|year"
    r"|i ?dag|denne uken|denne uge|denna vecka|(?:siste|senaste|seneste) (?:døgn(?:et)?|dygnet"
    r"|uken|timen)"
    r"|ukens|ugens|dagens|veckans|tänään|päivän|viikon|kuukauden|vecka|vecko|uge|uke"
    r"|dzisiaj|dziś|wczoraj|dnia|tygodnia|miesiąca|dzień|tydzień|miesiąc|w tym tygodniu"
    r"|dnes|včera|(?:za )?(?:den|týden|měsíc)|dne|týdne|měsíce|týždeň|mesiac|deň"
    r"|ma|heti|havi|napi|azi|săptămâna|săptămânii|luna|lunii|zilei"
    r"|сегодня|вчера|(?:за )?(?:день|сутки|неделю|месяц|час|год)|неделя|месяц|дня|недели|месяца"
    r"|сьогодні|(?:за )?(?:добу|тиждень|місяць)|тижня|днес|седмица(?:та)?|месец(?:а)?"
    r"|σήμερα|(?:της )?εβδομάδας|(?:της )?ημέρας|bugün|bu hafta|hafta|bu ay|günün|haftanın|ayın"
    r"|günlük|haftalık"
    r"|اليوم|أمس|(?:هذا |خلال )?(?:ال|لل)?أسبوع|(?:هذا |خلال )?الشهر|يومي|أسبوعي|امروز|هفته|ماه"
    r"|היום|השבוע|החודש|היומי|आज|इस (?:सप्ताह|हफ्ते)|আজ"
    r"|hôm nay|trong ngày|tuần(?: này| qua)?|tháng|hari ini|minggu ini|bulan ini|วันนี้"
    r"|สัปดาห์(?:นี้)?|เดือนนี้"
)
#: The same where no blank parts words.
CJK_SPANS = (
    r"今日|本日|今週|今月|昨日|前日|[日週月年]間|デイリー|ウィークリー|マンスリー|リアルタイム"
    r"|1時間"
    r"|今[天日周週月年]|昨[天日]|本[周週月日年]|一[周週日月]|[日周週月](?=榜|排)"
    r"|[今]?[日周週月年]度|实时|即時"
    r"|오늘|어제|주간|월간|일간|연간|실시간"
)
#: Words that name nothing, folded.
_FILLERS = (
    "시각 네티즌 섹션별 최근 종합 순 오늘 nu just ne na serwisie stronie webu els les 一覧 最近 "
    "新着 "
    "本 周 週 月 日 新闻 新聞 uutiset uudised teksty pages trong "
    "the our your a an of and & by in on at for to from this articles article "
    "stories story news posts post content videos video now right top list lists "
    "ranking rankings all site overall online die der das den des im in am und "
    "artikel beitrage beitrag themen meldungen nachrichten texte aktuell les le la "
    "l' des du de d' et sur nos en ce moment articles actualites los las lo el del "
    "y que contenidos noticias os as o e do da no na materias i gli il lo della "
    "delle del nel notizie articoli het van op een nieuws artikelen berichten och "
    "og i pa den det av af sisalto jutut w na z i ze artykuly wiadomosci ze v a na "
    "clanky zpravy в на и по за статьи новости материалы публикации у і та статті "
    "новини τα οι του στο ve haberler az a hirek cikkek si ale articole stiri "
    "الاخبار المقالات في من اخبار مقالات 10 5 20 15 25 30 50 100 top10 top5 best の "
    "を に と で 的 在 는 이 의 tin bai berita dan di "
)
FILLERS = frozenset(_FILLERS.split())
#: Things that are ranked and are no articles.
NO_ARTICLES = (
    r"tags?|(?:our )?partners?|(?:from |around )(?:around )?the web|sponsors?|topics?|searche?s?"
    r"|search terms?|keywords?|categor(?:y|ies)|products?|authors?"
    r"|writers?"
    r"|columnists|comments|brands|jobs|cars|stocks|quotes|teams|players|destinations|questions"
    r"|forums?"
    r"|themen|suchbegriffe|suchanfragen|schlagworte|produkte|autoren|kommentare|marken"
    r"|sujets|recherches|produits|auteurs|mots-cles|tags|temas|busquedas|productos|autores"
    r"|etiquetas"
    r"|assuntos|buscas|produtos|autori|prodotti|argomenti|ricerche|onderwerpen|producten"
    r"|zoekopdrachten"
    r"|tematy|produkty|tagi|témata|štítky|темы|теги|товары|авторы|запросы|теми|konular|etiketler"
    r"|كلمات|وسوم|topik|sản phẩm|chủ đề"
)
CJK_NO_ARTICLES = (
    r"タグ|キーワード|ワード|検索|商品|売れ筋|カテゴリ|書籍|人物|著者|口コミ|レシピ|求人|ショップ"
    r"|銘柄"
    r"|[标標][签籤]|搜索|搜[寻尋]|热搜|熱搜|热词|熱詞|[话話][题題]|商品|[产產]品|作者|用[户戶]"
    r"|[词詞][条條]|[图圖][书書]|下[载載]|大[学學]"
    r"|검색어|태그|키워드|상품|작가|주제|해시태그"
)
#: Headings of lists that an editor or a machine chose: what is new, alike, recommended.
OTHER_LISTS = (
    r"latest|newest|recent(?:ly)?|just in|breaking|live|related|similar|recommended|for you"
    r"|picks?|choice"
    r"|featured|highlights?|don'?t miss|must[- ]reads?|in case you missed|more|also|you (?:may"
    r"|might)"
    r"|you'll|next|previous|suggested|sponsored|around the web|from the web|promoted|partners?"
    r"|newsletter"
    r"|headlines|newsticker|ticker|neueste[sn]?|aktuelle?s?|letzte meldungen|auch|mehr|weitere"
    r"|ähnliche|empfohlen\w*"
    r"|empfehlung\w*|tipps?|redaktionstipps?|könnte|derni[eè]re?s|(?:plus )?r[ée]cents?"
    r"|en continu|aussi|à la une|même sujet|recommandés?|aimerez"
    r"|[uú]ltim[ao]s?"
    r"|recient(?:es)?|recentes|selecci[oó]n|sele[cç][aã]o|relacionad[ao]s?|interesar|destacad[ao]s|recomendad[ao]s|recomendamos|também|tambien"
    r"|leia mais"
    r"|recenti|ultim[eio]ssim[eio]|ultim[ei]|correlati|leggi anche|potrebbe|consigliat[ie]|laatste"
    r"|lees ook|meer"
    r"|gerelateerd|aanbevolen|najnowsze|ostatnie|polecan[ey]|zobacz|czytaj|powiązane|nejnovější"
    r"|související|doporučujeme|výběr redakce|čtěte"
    r"|aktuálně|dále|последние|свежие|новые|похожие|читайте"
    r"|рекомендуем\w*"
    r"|главное|головне|лента|стр[іи]чка|выбор редакции|вибір редакції"
    r"|по теме|останні|свіжі|схожі|آخر|أحدث|ذات صلة|مقترح\w*|مختارات|son dakika|ilgili"
    r"|önerilen|seçtikleri"
    r"|^just nu$|nyeste|senaste|siste|seneste|liknande|relatert|läs också"
    r"|les også|læs også|uusimmat|viimeisimmät|tuoreimmat"
    r"|lue myös"
    r"|legfrissebb|legújabb|kapcsolódó|ajánlott|ultimele|citește și|recomandate|τελευταία|σχετικά"
    r"|προτεινόμενα"
    r"|mới nhất|liên quan|terkini|terbaru|terkait|rekomendasi"
)
CJK_OTHER_LISTS = (
    r"新着|最新|最近の|関連|[おオ][すス][すス][めメ]|ピックアップ|特集|速報|あわせて|合わせて|この記事|PR"
    r"|相[关關]|推[荐薦]|精[选選]|[编編][辑輯]|更多|即[时時]|[滚滾][动動]|猜你喜[欢歡]|快[讯訊]|최신|관련|추천|주요|속보|헤드라인"
    r"|편집|더보기|ล่าสุด|เกี่ยวข้อง|แนะนำ"
    r"|नवीनतम|ताज़ा|संबंधित"
)
#: Tabs that show the chart of the whole site.
EVERYTHING = (
    r"across [\w .&-]{2,30}|"
    r"(?:in |across |on )?(?:the |all (?:of )?the |whole )?(?:site|overall|all|everywhere"
    r"|everything)"
    r"|gesamt|alle|insgesamt|tous|toutes|tout(?: le site)?|todos?|todas?|general|geral|tutt[eio]"
    r"|generale"
    r"|alles|alla|allt|alt|kaikki|wszystkie|vše|все|общий|всі|όλα|tümü|الكل|全部|総合|すべて|全体"
    r"|综合|綜合"
    r"|전체|종합"
)
#: Headings that may announce a chart, if the list itself looks like one.
WEAK = (
    r"top (?:stories|news|reads)(?: (?:today|now|right now|of the day|this week))?|hot(?: now"
    r"| news| stories"
    r"| posts)?|what's hot|buzz|in the news|talking points|hits?|top|top-news|top-themen"
    r"|top-meldungen"
    r"|le top|top info|à ne pas manquer|favoritos|favorites|hot ?news|tin nóng|topp|toppnyheter"
    r"|главные темы|что обсуждают|hlavní témata"
)
CJK_WEAK = r"注目(?:の記事|ニュース|記事)?|話題(?:の記事|のニュース)?|[热熱][点點]|焦[点點]"
r"|[头頭][条條]|핫이슈|이슈"
