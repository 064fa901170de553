"""The words that announce most-read lists, by language: what is done to articles, and how much.

All values are alternatives of a regular expression in lower case; `chart_headings` folds them (no
accents, one form of a letter) as it folds headings, and puts them together.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartWords:
    """One language's (or family's) vocabulary.

    A heading announces a list by a degree with an act ("most" + "read", in the language's order,
    perhaps with a thing between), by a word of popularity with a thing ("popular" + "articles", in
    either order) or by a whole phrase. A word that stands `alone` announces only as all of a
    heading. `labels` are acts as tabs print them below such a heading ("Read", "Shared").
    """

    degrees: str = ""
    acts: str = ""
    populars: str = ""
    things: str = ""
    phrases: str = ""
    alone: str = ""
    labels: str = ""
    act_first: bool = False
    spaced: bool = True  # whether blanks part its words
    stems: str  #: beginnings of words of which every announcing heading has one; a quick sieve


_ENGLISH = ChartWords(
    stems="read view. views. viewed clicked watched watching seen. shared sharing visited "
    "commented discussed liked emailed e-mailed mailed talked talking recommended loved "
    "downloaded forwarded tweeted listened active. engaging rated trending popular hottest top. "
    "best. rank access. most. what hot. buzz. hits.",
    degrees=r"most|top",
    acts=r"read|viewed|clicked(?: on)?|watched|seen|shared|visited|commented(?: on)?|discussed"
    r"|liked"
    r"|e?-?mailed|talked[ -]about|recommended|loved|downloaded|forwarded|tweeted|listened(?: to)?"
    r"|active|engaging|rated|trending|popular",
    populars=r"popular|trending|hottest|best[ -]read|top (?:\d+|ten|five)",
    things=r"articles?|stories|story|news|posts?|content|videos?|photos|galleries|columns?|blogs?"
    r"|reads?|headlines|entries|items|features|reports|pages|now|today|right now|this week"
    r"|this month",
    phrases=r"(?:access|popularity|readers?'?s?|page ?views?|news|articles?) rankings?"
    r"|(?:what )?(?:people|readers|everyone|everybody|others|we)(?:'re|'s| are| is) "
    r"(?:reading|talking about|sharing|watching)"
    r"|(?:what's|what is|now) (?:popular|trending|hot)|readers?'?s? favou?rites|hot right now"
    r"|top (?:articles|posts|reads)|top stories (?:of the|this) (?:day|week|month)"
    r"|most[ -](?:10|five|5|ten)",
    alone=r"(?:the )?rankings?|popular|trending|(?:daily|weekly|monthly) ranking"
    r"|currently popular|popular (?:on|in|at|with) [\w .&'-]{2,30}|trending (?:on|in"
    r"|at) [\w .&'-]{2,30}"
    r"|top (?:5|10|20|five|ten)|the most",
    labels=r"(?:most )?(?:read|viewed|views|clicked|watched|shared|shares|commented|comments"
    r"|discussed"
    r"|e?-?mailed|liked|likes|popular|trending)",
)
_GERMAN = ChartWords(
    stems="meist gelesen geklickt angeklickt kommentiert geteilt gesehen angesehen geschaut "
    "besucht diskutiert aufgerufen empfohlen verschickt versendet gehort gemailt gelike "
    "bewertet beliebt popular klick topart topbei topthemen topmeld lese- lesechart leserchart "
    "leselieb leserlieb lesen. angesagt trend. trends.",
    degrees=r"meist|am (?:meisten|haufigsten|liebsten)|viel|haufig|oft|top",
    acts=r"(?:gelesen|geklickt|angeklickt|kommentiert|geteilt|gesehen|angesehen|geschaut|besucht"
    r"|diskutiert|aufgerufen|empfohlen|verschickt|versendet|gehort|gemailt|geliked?t?|bewertet)"
    r"(?:e[nrs]?)?",
    populars=r"(?:am )?beliebt(?:e[nrs]?|este[nrs]?)?|popular(?:e[nrs]?|ste[nrs]?)",
    things=r"artikel|beitrage|beitrag|posts|meldungen|inhalte|nachrichten|news|texte|videos|bilder"
    r"|storys"
    r"|seiten|kolumnen",
    phrases=r"klick-?(?:hits?|charts)|top-?klicks?|lese(?:r|-)?-?(?:charts|hits)|top-?(?:artikel|beitrage)"
    r"|top[ -]?(?:\d+ )?(?:artikel|beitrage|meldungen)|das wird gelesen|(?:was|das) (?:andere"
    r"|unsere leser|die leser) (?:gerade |jetzt )?lesen|das lesen (?:gerade |jetzt )?(?:andere"
    r"|unsere leser|die leser)(?: gerade| jetzt)?|(?:leser|lese)lieblinge"
    r"|(?:die )?beliebtesten|am beliebtesten",
    alone=r"(?:aktuell |gerade |besonders |jetzt )?beliebt|popular|angesagt|im trend"
    r"|top[ -](?:10|ten)|trends?",
    labels=r"gelesen|geklickt|kommentiert|geteilt|gesehen|verschickt|diskutiert|empfohlen|beliebt",
)
_DUTCH = ChartWords(
    stems="gelezen bekeken besproken gedeeld geklikt aangeklikt beluisterd bezocht populair "
    "becomment gewaardeerd geliked geliket gereageerd bestgelezen veelgelezen meest lezen.",
    degrees=r"(?:het )?(?:meest|best|veel|vaakst|drukst)",
    acts=r"gelezen|bekeken|besproken|gedeeld|geklikt|aangeklikt|beluisterd|bezocht|populaire?"
    r"|becommentarieerd|gewaardeerd|geliket|geliked|gereageerd",
    populars=r"populaire?|populairste|trending",
    things=r"artikelen|berichten|nieuws|verhalen|video's|pagina's|posts|stukken|blogs|columns",
    phrases=r"nu populair|(?:dit|wat) lezen (?:anderen|lezers)|bestgelezen",
    alone=r"populair|top ?10|trending",
    labels=r"gelezen|bekeken|gedeeld|besproken|reacties",
)
_NORDIC = ChartWords(
    stems="last. lasta. lest. leste. laest lesid delad. delade. delt. delte. delat. sett. sedda. "
    "sette. sete. set. komment klick klikk besokt besogt disku omtalt skod popul luetuim suosi "
    "katsotuim jaetuim puhutuim eniten loet skait lasita skati vinsae trend topp. toppinlagg "
    "topplistan leser.",
    degrees=r"(?:de |det )?mest",
    acts=r"last|lasta|lest|leste|laest|laeste|lesid|delad|delade|delt|delte|sett|sedda|sete|sette"
    r"|set"
    r"|delat|kommenterade?|kommenterat|kommenterte?|kommentert|kommenteret|kommenterede"
    r"|klickade?|klickat|klikket|klikkede"
    r"|besokt|besogt|diskuterade?|diskutert|diskuteret|omtalt|omtalte|popul[ae]*re?|populara?"
    r"|skodad",
    populars=r"popular[ae]|populaere|populaert|populart",
    things=r"artiklar|artikler|opslag|sidor|nyheter|nyheder|inlagg|innlegg|indlaeg|saker"
    r"|historier|videoer|just nu|na|nu|akkurat na|lige nu",
    phrases=r"luetuimmat|suosituimmat|katsotuimmat|kommentoiduimmat|jaetuimmat|puhutuimmat"
    r"|(?:andre|dette) leser(?: na)?|eniten (?:luetut|luettu|katsotut|kommentoidut|jaetut)"
    r"|suositut (?:jutut|artikkelit|uutiset"
    r"|tekstit)|toppinlagg(?: och sidor)?"
    r"|(?:enim|koige) ?loetud|loetumad|loetuimad|populaarse(?:mad|imad)|skaitomiausi\w*"
    r"|populiariausi\w*|lasitak(?:ie|ais|as)|popularak(?:ie|as)|skatitak(?:ie|as)|vinsaelast\w*",
    alone=r"populaert?|populart?|suosittua|suositut|populaarne|popularia|trendar(?: just nu)?"
    r"|topplistan?",
    labels=r"last|lest|laest|delat|delt|sett|kommenterat|kommentert|luetut|kommentoidut|jaetut",
)
_FRENCH = ChartWords(
    stems="lu. lus. lue. lues. vu. vus. vue. vues. partage consulte commente. commentes. clique "
    "visite. visites. regarde recommande aime. aimes. ecoute envoye note. notes. discute popul "
    "tendance hit- palmares lisent tops. buzz lecture",
    degrees=r"(?:les? |la )?(?:plus|\+|mieux)",
    acts=r"(?:lu|vu|partage|consulte|commente|populaire|clique|visite|regarde|recommande|aime"
    r"|ecoute"
    r"|envoye|note|discute)e?s?",
    populars=r"populaires?|tendances?|top (?:\d+|des)(?: des)?",
    things=r"articles?|contenus?|actualites?|actus?|infos|billets|publications|messages|pages"
    r"|videos|lectures"
    r"|posts",
    phrases=r"(?:lus|vus) en ce moment|en ce moment,? (?:ils|vous) lisent|(?:vous|ils) lisent"
    r"|ils ont fait le buzz|top (?:lectures?|articles)|hit[- ]parade"
    r"|palmares des (?:articles|lectures)",
    alone=r"populaires?|tendances?|le palmares|les tops?|(?:le |les )?top (?:5|10)",
    labels=r"(?:lu|vu|partage|commente|envoye|consulte)e?s?",
)
_SPANISH = ChartWords(
    stems="leid visto. vistos. vista. vistas. comentad compartid enviad votad valorad escuchad "
    "visitad consultad buscad clicad viral llegi comentat compartit popul tendencia irakurri "
    "lee. favoritos. lo.",
    degrees=r"(?:lo |los |las |el |la )?(?:mas|\+|mes)",
    acts=r"(?:leid|vist|comentad|compartid|enviad|votad|valorad|escuchad|visitad|consultad|buscad"
    r"|clicad"
    r"|viral|llegid|llegit|comentat|compartit)(?:o|a|os|as|es|s)?|populare?s?",
    populars=r"populares|top (?:\d+|de)(?: de)?|virales",
    things=r"noticias|noticies|(?:entradas|posts) y paginas|paginas|articulos|contenidos|entradas"
    r"|notas|posts|publicaciones|videos"
    r"|historias",
    phrases=r"lo que mas se (?:lee|ve|comenta)|lo mas popular|irakurrienak?|ranking de noticias",
    alone=r"populares|lo mas|lo \+|tendencias?|top (?:10|5)|en tendencia",
    labels=r"(?:leid|vist|comentad|compartid|enviad|valorad)(?:o|a|os|as)",
)
_PORTUGUESE = ChartWords(
    stems="lid acessad compartilhad partilhad ouvid visualizad curtid assistid recomendad alta. "
    "bombando lendo",
    degrees=r"(?:os? |as? )?(?:mais|\+|mais?)",
    acts=r"(?:lid|vist|acessad|comentad|enviad|compartilhad|partilhad|clicad|ouvid|visualizad"
    r"|curtid"
    r"|assistid"
    r"|visitad|recomendad|votad)(?:o|a|os|as)|populare?s?",
    populars=r"populares|em alta|top \d+",
    things=r"noticias|posts e paginas|paginas|artigos|materias|posts|conteudos|publicacoes"
    r"|videos|reportagens|postagens",
    phrases=r"o que (?:estao|voce esta) lendo|ranking de noticias",
    alone=r"populares|em alta|tendencias|trending|top (?:10|5)|bombando",
    labels=r"(?:lid|vist|acessad|comentad|compartilhad|partilhad)(?:o|a|os|as)",
)
_ITALIAN = ChartWords(
    stems="lett vist. visti. viste. cliccat condivis commentat ascoltat visualizzat seguit "
    "guardat votat popol tenden classific citite citit accesate vizualiz distribuite vazute "
    "vizitate urmarite",
    degrees=r"(?:i |gli |le |la |il )?(?:piu'?|\+)",
    acts=r"(?:lett|vist|cliccat|condivis|commentat|ascoltat|visualizzat|seguit|guardat|votat)(?:o"
    r"|a|i|e)"
    r"|popolar[ei]",
    populars=r"popolari|di tendenza|top \d+",
    things=r"articoli|notizie|articoli e pagine|pagine|post|contenuti|news|video|storie",
    phrases=r"classifica (?:articoli|notizie|degli articoli|delle notizie)"
    r"|cele mai (?:citite|populare|accesate|vizualizate|comentate|distribuite|vazute|vizitate"
    r"|urmarite)"
    r"|(?:articole|stiri|postari) populare|cel mai (?:citit|vizualizat|popular)\w*",
    alone=r"popolari|di tendenza|tendenze|populare|top 10",
    labels=r"(?:lett|vist|condivis|commentat)(?:o|a|i|e)|citite|comentate",
)
_WEST_SLAVIC = ChartWords(
    stems="naj nej popul hity topie trendy cte. ctou. hlavni czytane",
    degrees=r"naj(?:czesciej|chetniej|wiecej)|nejvice?|nejcasteji|najviac",
    acts=r"(?:czytan|komentowan|ogladan|udostepnian|klikan|wyswietlan|odwiedzan|sluchan|wybieran)"
    r"(?:ych|[eya])|(?:cten|komentovan|sdilen|sledovan|diskutovan|navstevovan|citan)(?:ych|[eya])",
    populars=r"popularn[eiy]|popularni",
    things=r"artykuly|posty|newsy|wiadomosci|wpisy|teksty|materialy|clanky|zpravy|spravy|prispevky"
    r"|vesti",
    phrases=r"najpopularniejsz(?:ych|[eya])|najpoczytniejsze|hity (?:dnia|tygodnia)"
    r"|najwiecej komentarzy"
    r"|nej(?:cten|sledovan|obliben|popularn|navstevovan|komentovan|diskutovan|sdilen|prohlizen"
    r"|klikan)"
    r"ejsi(?:ch)?|naj(?:citan|popularn|sledovan|diskutovan|komentovan|navstevovan)ejs(?:ie|i|ich)"
    r"|(?:co (?:se )?|ctenari (?:prave )?)(?:cte|ctou)|czytane (?:teraz|dzis)",
    alone=r"popularne(?: w serwisie)?|popularni|popularne|na topie|trendy|hity",
    labels=r"czytane|komentowane|ogladane|ctene|komentovane|sdilene",
)
_SOUTH_SLAVIC = ChartWords(
    stems="naj нај наи популарн популярн popularno",
    phrases=r"naj(?:citan|komentiran|komentarisan|gledan|popularn|posecen|posjecen|dijeljen"
    r"|deljen)"
    r"ij(?:[eia]|ih)|naj ?bolj (?:bran|gledan|komentiran|priljubljen|deljen)[oiea]|najbranejs[eia]"
    r"|најчитани(?:је|ји|ја)?|најпопуларни(?:је|ји)?|најкоментарисани(?:је|ји)?|најгледани(?:је"
    r"|ји)?"
    r"|наи-?(?:четен|популярн|коментиран|гледан|споделян|харесван|посещаван)[ои](?:те|то)?"
    r"|популярни (?:статии|новини|публикации)|popularne vijesti",
    alone=r"popularno|популарно|популярни",
    labels=r"citano|komentirano|четени|коментирани",
)
_EAST_SLAVIC = ChartWords(
    stems="чита популярн обсужда обговор топ реит лидер лидеры выбор тренд папулярн комментир "
    "коментов смотр наи наибільш главные просматр интересн цитир посещ актуальн лучшее хиты",
    degrees=r"сам(?:ое|ые|ых)|наиболее|наибільш|чаще всего|больше всего|саме|самае",
    acts=r"(?:читаем|популярн|обсуждаем|просматриваем|интересн|комментируем|цитируем|посещаем"
    r"|актуальн"
    r"|чита|обговорюван|чытан|папулярн)\w{1,3}|читают|обсуждают|комментируют|смотрят",
    populars=r"популярн(?:ые|ое|ых|ая|и|е|і)|читаем(?:ые|ое)|топ[ -]?\d*",
    things=r"стать[иея]и?|новост[иьея]и?|материал(?:ы|ов)|публикаци[ии]|публікаціі|сообщени[яи]"
    r"|запис[иейь]+|посты|видео"
    r"|за|сегодня"
    r"|сеичас|статті|новини|новин|матеріали|записи|сьогодні|дня|недели|просмотров",
    phrases=r"наипопулярніш(?:е|і|их)|наичитаніш(?:е|і|их)|наиобговорюваніш(?:е|і)"
    r"|наикоментованіш(?:е|і)|наибільше (?:читають|обговорюють|коментують)"
    r"|рейтинг (?:новостеи|статеи|материалов)"
    r"|лидеры (?:просмотров|чтения|дня|недели)|(?:сеичас|что|все|зараз|люди) (?:читают|читають"
    r"|обсуждают)"
    r"|читают (?:сеичас|сегодня)|много читают|читають зараз"
    r"|лучшее за (?:день|неделю|месяц|сутки)|хиты (?:дня"
    r"|недели)|выбор читателеи|топ[- ]?новост(?:и|еи)",
    alone=r"популярно|популярное(?: на саите| сеичас)?|популярные|популярне|популярні|читаемое"
    r"|обсуждаемое|в тренде|топ(?:[ -]?\d+)?|рейтинг"
    r"|тренды"
    r"|самое|папулярнае",
    labels=r"читают|читаемое|обсуждаемое|обсуждают|комментируют|просмотры|комментарии|читають",
)
_GREEK = ChartWords(
    stems="δημοφιλ πολυδιαβ αναγνωσ διαβασ σχολιασ κοινοποι",
    degrees=r"(?:τα |οι )?(?:πιο|περισσοτερο)",
    acts=r"διαβασμενα|δημοφιλ(?:η|εισ)|πολυδιαβασμενα|σχολιασμενα|αναγνωσμενα|κοινοποιημενα"
    r"|δημοφιλεστερα",
    populars=r"δημοφιλ(?:η|εισ)",
    things=r"αρθρα|νεα|αναρτησεισ|κειμενα",
    phrases=r"(?:διαβαστηκαν|σχολιαστηκαν|κοινοποιηθηκαν) περισσοτερο"
    r"|δημοφιλ(?:η|εισ|εστερα|εστερεσ)|πολυδιαβασμενα|αναγνωσιμοτητα",
    labels=r"διαβασμενα|σχολιασμενα",
)
_HUNGARIAN_TURKISH = ChartWords(
    stems="okunan tiklanan yorumlanan izlenen paylasilan konusulan begenilen ziyaret populer "
    "trend nepszeru legolv legnep legnez legkomm leglat legtob legfel olvas olvasott olvasottsag "
    "gundem",
    degrees=r"(?:gunun |haftanin )?en(?: cok)?|cok",
    acts=r"(?:okunan|tiklanan|tıklanan|yorumlanan|izlenen|paylasilan|paylasılan|konusulan"
    r"|begenilen"
    r"|populer|ziyaret edilen)(?:lar|ler)?(?:i|ı)?",
    populars=r"populer|trend|nepszeru|legnepszerubb",
    things=r"haberler(?:i)?|haber|yayinlar|yazilar|yazılar|icerikler|cikkek|hirek|bejegyzesek"
    r"|videolar",
    phrases=r"leg(?:olvasottabb|nepszerubb|nezettebb|kommenteltebb|latogatottabb"
    r"|tobbet (?:olvasott|kommentalt|nezett|megosztott)|felkapottabb)(?:ak)?"
    r"|masok (?:most )?(?:ezeket|ezt) olvassak"
    r"|top olvasott|olvasottsagi (?:lista|toplista)",
    alone=r"populer|nepszeru|trendler|gundem olanlar",
    labels=r"okunan|yorumlanan|olvasott",
)
_ARABIC_SCRIPT = ChartWords(
    stems="اكثر الاكثر الاعلي اكثرها شايع رايج الشايع الرايج پر محبوب سب مقبول ترند پست",
    degrees=r"(?:ال)?اكثر|الاعلي|(?:ال)?اكثرها",
    acts=r"قراء[ةه]ا?|مشاهد[ةه]ا?|تداولا?|شعبي[ةه]|تعليقا?|زيار[ةه]|شيوعا?|رواجا?|مشارك[ةه]"
    r"|تفاعلا?|اهتماما?"
    r"|شهر[ةه]|انتشارا?|اقبالا?|متابع[ةه]|استماعا?|نقرا?|ارسالا?|طباع[ةه]|مطالع[ةه]",
    things=r"الاخبار|المشاركات|المقالات|المواضيع|المواد|اخبار|مقالات",
    populars=r"شائع[ةه]|رائج[ةه]|الشائع[ةه]|الرائج[ةه]",
    phrases=r"پست ?های پرطرفدار|(?:پر ?(?:بازدید|خواننده|بحث|بیننده|مخاطب|طرفدار)|محبوب"
    r"|داغ) ?ترین ?(?:ها|خبرها|اخبار"
    r"|مطالب)?"
    r"|سب سے زیادہ (?:پڑهی|پڑھی|دیکھی|مقبول)[^|]{0,20}|مقبول ترین",
    alone=r"ترند|رائج(?: الان)?|الرائج|شائع|پر ?بازدیدها|مقبول",
    labels=r"قراء[ةه]|مشاهد[ةه]|تعليقا?|مشارك[ةه]",
)
_HEBREW = ChartWords(
    stems="ביותר הכי פופולרי כתבות טרנדי הנקר נקר הנצפ נצפ",
    degrees=r"ביותר",
    acts=r"ה?(?:נקראים|נקראות|נצפים|נצפות|פופולריים|פופולריות|מדוברים|מדוברות|נקרא|נצפה|משותפים)",
    act_first=True,
    phrases=r"הכי (?:נקרא|נצפ|מדובר|פופולרי|חמ)\w{0,3}|(?:כתבות|רשומות|פוסטים) פופולרי(?:ות|ים)"
    r"|פופולריות באתר",
    alone=r"פופולרי(?:ים|ות)?|טרנדי",
)
_INDIC = ChartWords(
    stems="सबसे सर्वाधिक लोकप्रिय ट्रेंडिंग সর্বাধিক সবচে জনপ্রিয পাঠকপ্রিয ज्यादा বেশি",
    spaced=False,
    degrees=r"सबसे(?: (?:ज्यादा|अधिक))?|ज्यादा|सर्वाधिक|সর্বাধিক|সবচেযে (?:বেশি )?|বেশি ",
    acts=r"पढ(?:ी|े|ा)|देख(?:ी|े|ा)|लोकप्रिय|पढा|পঠিত|পড়া|পডা|দেখা|জনপ্রিয",
    populars=r"लोकप्रिय|ट्रेंडिंग|জনপ্রিয",
    things=r"गई खबरें|गई(?:ं)?|गए|पोस्ट|পোস্টগুলি|खबरें|खबर|समाचार|लेख|न्यूज|খবর|সংবাদ|লেখা",
    alone=r"लोकप्रिय|ट्रेंडिंग|সর্বাধিক|জনপ্রিয|পাঠকপ্রিয",
)
_SOUTH_EAST_ASIAN = ChartWords(
    stems="paling terbanyak terpopuler terbaca populer popular nhieu nhat. pho. xu. nong. "
    "terhangat",
    degrees=r"paling(?: banyak)?|terbanyak",
    acts=r"dibaca|popul[ae]r|dilihat|dikomentari|dibagikan|ditonton|disukai",
    populars=r"terpopuler|populer|popular|trending",
    things=r"berita|artikel|postingan|minggu ini|hari ini",
    phrases=r"terpopuler|terbaca|(?:doc|xem|quan tam|binh luan|chia se) nhieu(?: nhat)?"
    r"|nhieu nguoi (?:doc|xem)|(?:duoc|đuoc) (?:quan tam|doc|đoc|xem)(?: nhieu)? nhat"
    r"|đoc nhieu(?: nhat)?"
    r"|pho bien nhat|(?:tin|bai dang|bai viet) pho bien",
    alone=r"populer|terpopuler|terhangat|pho bien|xu huong",
)
_THAI = ChartWords(
    stems="อ่าน ดู เข้าชม แชร์ คนอ่าน คนดู ยอดนิยม ยอดฮิต ข่าวฮิต ฮิต อันดับ ความนิยม",
    spaced=False,
    degrees=r"มาก(?:ที่สุด)?|เยอะ(?:ที่สุด)?",
    acts=r"อ่าน|ดู|เข้าชม|แชร์|คนอ่าน|คนดู",
    act_first=True,
    things=r"ข่าว|บทความ|คลิป",
    phrases=r"(?:ข่าว|บทความ|คลิป)?(?:ยอดนิยม|ที่ได้รับความนิยม)|ยอดฮิต|ข่าวฮิต|ฮิตติดอันดับ"
    r"|อันดับข่าว",
)
_JAPANESE = ChartWords(
    stems="ランキング 人気 話題 急上昇 アクセス 読まれ よまれ 見られ 観られ シェア 読者 読んで "
    "トレンド クリック 注目",
    spaced=False,
    degrees=r"よく|(?:最|もっと)も(?:多く)?|いま|今|多く",
    acts=r"(?:読|よ|見|観|シェアさ|クリックさ)(?:まれ|ら?れ)(?:ている|てる|ています|た)?",
    populars=r"人気の?|話題の|急上昇の?|アクセスの多い|注目度の高い|読者に人気の?",
    things=r"記事|ニュース|エントリー|ページ|投稿|コンテンツ|トピックス|コラム|動画|ブログ|特集"
    r"|連載|読み物",
    phrases=r"(?:アクセス(?:数)?|人気の?|閲覧(?:数)?|話題|記事|ニュース|週間|月間|日間|年間"
    r"|デイリー|ウィークリー"
    r"|マンスリー|リアルタイム|総合|注目|読者|よみ|pv|view|views|コメント(?:数)?|いいね!?"
    r"|シェア(?:数)?|急上昇"
    r"|最新|国内|海外|動画|写真|今日の|本日の|今週の|クリック)"
    r" ?の?(?:記事|ニュース)? ?ランキング"
    r"|アクセス(?:数)?(?:上位|トップ|top|ベスト) ?\d*|(?:読|よ)まれ(?:ている|た|てる)(?:記事"
    r"|ニュース)|みんなが(?:読んで|見て)いる"
    r"|ニュースランキング|ランキング ?(?:top|トップ|ベスト) ?\d+|人気(?:記事|ニュース)? ?(?:top"
    r"|トップ|ベスト) ?\d+",
    alone=r"\w{0,8}ランキング(?: ?(?:top|トップ|ベスト) ?\d+)?|急上昇|人気|アクセスランキング"
    r"|[よ読]まれてます|トレンド|話題",
    labels=r"アクセス|閲覧|コメント|いいね|シェア|動画|写真|総合",
)
_CHINESE = ChartWords(
    stems="热 熱 排行 排名 榜 人气 人氣 最多 最受 大家 点击 點擊 焦 头条 頭條 點閱 阅读 閱讀 "
    "浏览 瀏覽 评论",
    spaced=False,
    populars=r"[热熱][门門点點]|最[热熱]|人[气氣]|最受[欢歡]迎(?:的)?|最多人(?:看|[阅閱]讀"
    r"|阅读)(?:的)?|高人[气氣]",
    things=r"文章|新[闻聞]|[资資][讯訊]|[阅閱][读讀]|[点點][击擊閱]|内容|內容|帖子|[报報][导導道]"
    r"|[专專][栏欄]|[视視影][频頻片]"
    r"|[头頭][条條]|要[闻聞]|博文|稿件",
    phrases=r"(?:[点點][击擊閱阅]|[阅閱][读讀]|[浏瀏][览覽]|[热熱][点點门門]|新[闻聞]|文章"
    r"|人[气氣]|[访訪][问問]"
    r"|小[时時]|一?[周週]|[日月天]|[资資][讯訊]|[热熱]度|[评評][论論]|分享|[讨討][论論]|要[闻聞]"
    r"|[热熱]文|[热熱])"
    r"(?:量|[数數]|[总總])?(?:排行榜?|排名|榜)"
    r"|最多(?:人)?(?:[阅閱][读讀]|[浏瀏][览覽]|[点點][击擊閱阅]|[讨討][论論]|分享|[评評][论論]|看)"
    r"|(?:[阅閱][读讀]|[点點][击擊閱阅]|[浏瀏][览覽]|[评評][论論]|分享)(?:量)?最(?:多|高|[热熱])"
    r"|小[时時][点點][击擊]|[一本][周週月][热熱][点點门門]|大家(?:都)?在看|[网網]友[热熱][议議]"
    r"|今日[热熱](?:[点點榜文闻聞]|[门門])|排行榜"
    r"|[点點][阅閱]率?排行",
    alone=r"\w{0,6}排行榜?|最受[欢歡]迎|[热熱]榜|[热熱][门門]|人[气氣]|[热熱][闻聞]|[热熱]文"
    r"|[热熱]看|最[热熱]"
    r"|[热熱][评評]",
    labels=r"[点點][击擊閱阅]|[阅閱][读讀]|[评評][论論]|分享|[热熱][门門]|人[气氣]|[总總]榜",
)
_KOREAN = ChartWords(
    stems="많이 인기 조회 댓글 베스트 공감 추천 랭킹 핫 자주 가장 top 톱 이슈 핫이슈 최다 hot",
    spaced=False,
    degrees=r"(?:가장 ?)?(?:많이|자주)|가장",
    acts=r" ?(?:본|읽은|찾은|읽힌|공유한|공유된|클릭한|보는|읽는)",
    populars=r"인기 ?|조회수 ?(?:높은 ?|많은 ?)?|댓글 ?(?:많은|많이 달린) ?|실시간 ?인기 ?"
    r"|베스트 ?|(?:공감|추천) ?많은 ?",
    things=r"기사|뉴스|칼럼|글|콘텐츠|포토|게시물|클릭|영상|동영상",
    phrases=r"(?:기사|뉴스|조회|인기|실시간|주간|일간|월간|분야별|종합) ?랭킹|랭킹 ?(?:뉴스|기사)"
    r"|조회수|(?:핫|hot) ?(?:클릭|뉴스)|핫뉴스|최다 ?조회"
    r"|클릭 ?베스트|(?:주간|오늘의|월간|일간) ?(?:인기|베스트) ?(?:기사|뉴스|글)?|톱 ?10",
    alone=r"인기|랭킹|베스트|많이 본|top ?10",
    labels=r"조회|댓글|공감|추천|많이 본",
)

VOCABULARIES = (
    _ENGLISH, _GERMAN, _DUTCH, _NORDIC, _FRENCH, _SPANISH, _PORTUGUESE, _ITALIAN, _WEST_SLAVIC,
    _SOUTH_SLAVIC, _EAST_SLAVIC, _GREEK, _HUNGARIAN_TURKISH, _ARABIC_SCRIPT, _HEBREW, _INDIC,
    _SOUTH_EAST_ASIAN, _THAI, _JAPANESE, _CHINESE, _KOREAN,
)  # fmt: skip
