"""The words that stand around names in bylines, as patterns in many languages."""

#: What a byline begins with. Words of the first kind need no colon behind them.
BY = (
    r"by|von|par|por|di|door|av|af|od|přip|przez|opr|oprac|подготовил[аи]?|автор(?:ы)?"
    r"|بقلم|كتبت?|文|取材|執筆|文責|聞き手|작성자"
)
LABELS = (
    r"autor(?:en|in|es|a|ka|ře|i)?|authors?|auteurs?|autore|autori|forfatter|författare|kirjoittaja"
    r"|skribent|text(?:e|o)?|tekst|story|words|bericht|redacción|redação|redazione|redaktion"
    r"|texto|testo|текст|автор|джерело|作者|文/|撰文|来源|記者|记者|执笔|글|기자|الكاتب|yazar|szerző|írta"
    r"|napsal[ai]?|του|της"
)
BEFORE_BY = (
    r"written|posted|published|reported|edited|story|words|text|report|analysis|opinion|article"
    r"|created|submitted|reviewed|ein (?:bericht|beitrag|gastbeitrag|kommentar)|publié|propos"
    r"|escrito|publicado|publicada|scritto|pubblicato|articolo|geschreven|skrevet|skriven"
)
#: Names of those who took the pictures stand behind these, and no author's.
PICTURES = (
    r"photos?|photography|photographs?|pictures?|images?|video|illustrations?|graphics?|fotos?|bilder"
    r"|bild|grafik|vidéo|photographies?|fotografías?|fotografie|фото|写真|撮影|摄影|攝影|사진|تصوير"
)
#: What people are at a newspaper. Behind a name with its places and beats, or before one.
ROLES = (
    r"senior|chief|staff|deputy|assistant|associate|contributing|contributors?|correspondents?"
    r"|reporters?|editors?|editorial|editor-in-chief|writers?|columnists?|producers?|anchor"
    r"|analysts?|critics?|photographers?|photojournalist|journalists?|bureau|freelance[r]?|special"
    r"|guest|author|blogger|managing|executive|international|national|political|science"
    r"|technology|business|health|sports?|news|features?|intern|fellow|director|founder|professor"
    r"|meteorologist|redakteur(?:in)?|redakteure|korrespondent(?:in|en)?|reporter(?:in)?"
    r"|journalist(?:in|en|e)?|volont[äa]r(?:in)?|chefredakteur(?:in)?|gastautor(?:in)?"
    r"|correspondante?s?|journaliste|rédacteur|rédactrice|envoyée?s?|grand reporter"
    r"|chroniqueu(?:r|se)"
    r"|corresponsal(?:es)?|redactora?|periodista|columnista|enviad[oa]|jornalista|repórter"
    r"|correspondente|colunista|colaborador[ae]?|giornalista|inviat[oa]|corrispondente|verslaggever"
    r"|redacteur|journaliste|correspondent|dziennikarka|dziennikarz|redaktork?a?|korespondent(?:ka)?"
    r"|reportér(?:ka)?|redaktör|reporter|журналист(?:ка)?|корреспондент|обозреватель|редактор"
    r"|специально|собкор|muhabir|editör"
)
CJK_ROLES = (
    r"(?:本報|本报|本社|特約|特约|首席|見習|见习|実習|资深|資深)?(?:記者|记者|通讯员|通訊員|特派員|特派员|特派记者"
    r"|編集委員|論説委員|支局長|編集長|編集者|編輯|编辑|责任编辑|責任編輯|責編|责编|ライター|編集|デスク|기자|특파원|앵커"
    r"|논설위원|선임기자|인턴기자|作者|記|文)"
)
#: Houses: agencies, papers, offices of papers. They are named where no person is.
HOUSES = (
    r"press|news|newsroom|times|agency|agencies|media|network|today|post|magazine|journal|tv"
    r"|television|radio|wire|wires|service|services|desk|team|group|inc|ltd|llc|gmbh|corp|online|web"
    r"|daily|herald|tribune|gazette|observer|chronicle|telegraph|courier|bulletin|digest|report"
    r"|bureau|foundation|institute|university|council|association|department|ministry|office"
    r"|staff|redaktion|agentur|nachrichten|zeitung|rédaction|agence|presse|journal|redacción|agencia"
    r"|agencias|diario|noticias|redação|agência|jornal|redazione|agenzia|giornale|redactie|nieuws"
    r"|redakcja|redakce|agentura|agencja|редакция|агентство|новости|haber|ajansı|associated"
    r"|reuters|afp|dpa|efe|ansa|lusa|pap|čtk|ctk|tass|тасс|apa|anp|ntb|upi|bloomberg|kyodo|jiji"
    r"|xinhua|yonhap|sid|ap|pa|ians|pti|ani"
)
CJK_HOUSES = (
    r"新聞|新闻|通信社|通訊社|通讯社|編集部|编辑部|編輯部|取材班|取材団|共同|時事|新华|新華|日报|日報|网|網|報道|报道"
    r"|株式会社|协会|協会|研究所|大学|연합뉴스|뉴스|신문|일보|편집부|통신"
)
#: Words that say that what follows is no name any more.
ENDS = (
    r"published|updated|posted|last|modified|created|follow|contact|email|e-mail|share|comments?"
    r"|publié|mis à jour|publicado|actualizado|aktualisiert|veröffentlicht|pubblicato|aggiornato"
    r"|gepubliceerd|opublikowano|aktualizacja|zveřejněno|опубликовано|обновлено"
    r"|reporting|is|are|was|has|covers|writes|joined|works|with files|additional|contributed"
    r"|for the|for|special to|on behalf|read more|more from|view|see|about|min(?:ute)? read"
)
PLACES = r"in|at|from|aus|à|en|em|w|ve|в|из"
#: Words alone in a byline that name nobody.
NOBODY = (
    r"admin(?:istrator)?|unknown|anonymous|null|none|undefined|user|guest|root|webmaster|wordpress"
    r"|share|print|home|menu|more|n/?a|us|team|board|desk|department|newsroom|web desk|online"
    r"|(?:view )?all (?:posts|articles|stories)|alle (?:beiträge|artikel)|tous les articles"
    r"|todos los artículos|tutti gli articoli|mehr artikel|more articles|weitere artikel"
    r"|redaktion|redacción|redazione|redação|rédaction|la rédaction|redactie|redakcja|redakce"
    r"|редакция|автор|匿名|管理员|管理者|编辑部|編集部|编辑|편집부"
)
