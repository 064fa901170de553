"""Copy as agencies send it, and reports that one template writes of different events."""

AGENCY = {
    "en": (
        "Ferry pilots win right to refuse a night crossing",
        """Pilots on the Calder estuary may refuse to take a ferry out at night from Monday, under
an agreement that ended a strike of eleven days on Friday.
The harbour board and the pilots' union signed it shortly after 4 a.m. in the dining room of the
Tarrow Hotel, where they had been talking since Wednesday with a break of two hours.
"Nobody has won and everybody may sleep," said Ines Okonkwo, who led the talks for the 46 pilots.
Under the agreement a pilot who thinks the visibility too poor tells the harbour office, which has
ten minutes to object. If it does, the crossing is put off until a second pilot has been asked.
The strike began after the Whimbrel ran on to the Gannet sands on 2 March with 118 passengers
on board. Nobody was hurt, but the pilot, Leif Amundsen, was fined 900 crowns for a crossing that
he said he had been told to make.
The board will pay back the fine. It will also fit three of its seven boats with a second radar
before the summer, at a cost of 2.4 million crowns, its chairman Piotr Wexford said.
Commuters had been taken across by fishing boats. The fishermen's cooperative said that it had
sold 9,300 tickets and was a little sorry that it was over.""",
    ),
    "de": (
        "Lotsen dürfen nächtliche Überfahrten künftig ablehnen",
        """Die Lotsen an der Kalder dürfen von Montag an eine nächtliche Überfahrt ablehnen. Darauf
einigten sich Hafenamt und Gewerkschaft am Freitag nach elf Tagen Streik.
Unterschrieben wurde die Vereinbarung kurz nach vier Uhr morgens im Speisesaal des Hotels Tarrow,
wo beide Seiten seit Mittwoch mit nur zwei Stunden Pause verhandelt hatten.
„Niemand hat gewonnen, und alle dürfen schlafen“, sagte Ines Okonkwo, die für die 46 Lotsen sprach.
Hält ein Lotse die Sicht für zu schlecht, so meldet er das dem Hafenamt, das zehn Minuten Zeit zum
Widerspruch hat. Widerspricht es, wird erst ein zweiter Lotse gefragt.
Der Streik hatte begonnen, nachdem die „Whimbrel“ am 2. März mit 118 Fahrgästen an Bord auf Grund
gelaufen war. Verletzt wurde niemand, doch musste der Lotse Leif Amundsen 900 Kronen Strafe zahlen.
Das Amt zahlt die Strafe zurück und rüstet drei seiner sieben Boote bis zum Sommer für
2,4 Millionen Kronen mit einem zweiten Radar aus, wie der Vorsitzende Piotr Wexford sagte.""",
    ),
    "ja": (
        "渡し船の操縦士、夜間の出航を断れるように",
        """カルダー湾の渡し船の操縦士は、月曜日から夜間の出航を断ることができるようになる。11日間続いた
ストライキは金曜日の合意で終わった。
港湾局と操縦士組合は午前4時すぎ、水曜日から2時間の休憩だけで話し合いを続けてきたタロウ・ホテルの
食堂で合意書に署名した。
46人の操縦士を代表したイネス・オコンクウォさんは「誰も勝たなかったが、これで皆が眠れる」と語った。
視界が悪いと判断した操縦士は港湾局に知らせ、局は10分以内に異議を申し立てることができる。異議があれば、
別の操縦士の意見を聞くまで出航を見合わせる。
ストライキは3月2日、乗客118人を乗せたウィンブレル号が浅瀬に乗り上げたことから始まった。けが人はなかったが、
操縦士のレイフ・アムンセンさんは900クローネの罰金を科された。
港湾局は罰金を返すほか、夏までに7隻のうち3隻へ2台目のレーダーを取り付ける。費用は240万クローネだという。""",
    ),
    "zh": (
        "渡轮领航员获准拒绝夜间出航",
        """卡尔德河口的渡轮领航员从星期一起可以拒绝夜间出航。港务局与工会星期五达成协议，结束了持续11天的罢工。
双方自星期三起在塔罗酒店谈判，中间只休息了2个小时，凌晨4时过后在酒店餐厅里签署了协议。
代表46名领航员谈判的伊内斯·奥孔科说：“没有人赢，但大家都可以睡觉了。”
根据协议，领航员如果认为能见度太差，可以通知港务局，港务局有10分钟时间提出异议。如有异议，须先征求另一名
领航员的意见，然后才能决定是否出航。
罢工的起因是3月2日渡轮搁浅事故，当时船上有118名乘客。事故没有造成人员受伤，但领航员莱夫·阿蒙森被罚款900克朗。
港务局将退还罚款，并在夏天之前为7艘船中的3艘安装第二台雷达，费用为240万克朗。""",
    ),
}
"""Headline and paragraphs, one a line but for their continuation."""

FOLLOW_UP = """Ferries ran again on the Calder estuary on Saturday, a day after the pilots ended
their strike, and the first boat to Tarrow was full at 6 a.m.
Commuters clapped when the Whimbrel left the quay, and the band of the Tarrow fire brigade played on
the upper deck in the drizzle.
The harbour office said that 2,140 people had crossed by noon, and that no pilot had refused."""
"""The next day's news, below which the agency repeats what led to it."""

TEMPLATES = {
    "quake": (
        "Quake of magnitude {size} shakes {place}",
        """An earthquake of magnitude {size} struck off {place} at {time} on {day}, the Seismic
Office said. There was no danger of a tsunami.
The focus of the quake was at a depth of about {depth} kilometres. It measured {grade} on the scale
of ten in {town} and {grade2} in {town2}.
The Seismic Office asked residents of the area to beware of landslides and of aftershocks of about
the same strength for a week. There were no immediate reports of damage or of injuries.
Trains between {town} and {town2} were stopped for {minutes} minutes while the tracks were checked.
The power station at {plant} was working as usual, its operator said.""",
        {"size": "5.1", "place": "Skerrow Head", "time": "4:12 a.m.", "day": "Tuesday",
         "depth": "30", "grade": "4", "grade2": "3", "town": "Tarrow", "town2": "Marrowe",
         "minutes": "25", "plant": "Veldane"},
        {"size": "4.6", "place": "Lantern Island", "time": "11:48 p.m.", "day": "Wednesday",
         "depth": "10", "grade": "3", "grade2": "2", "town": "Shiomi", "town2": "Kilvane",
         "minutes": "40", "plant": "Orrin Bay"},
    ),
    "match": (
        "{home} beat {guest} {goals}",
        """{home} beat {guest} {goals} at the {ground} on Saturday and moved up to {rank} in the
league.
{scorer} opened the scoring in minute {first} with a header from a corner, and {scorer2} made it two
in minute {second}, before {consoler} pulled one back for the visitors shortly before the whistle.
"We knew that they would come at us, and the boys stood up to it," said the coach, {coach}.
{guest} had the better of the first half but could not make it count. They hit the post twice.
{home} play away on Wednesday, {guest} are at home to {next}. The attendance was {crowd}.""",
        {"home": "Calder Rovers", "guest": "Marrowe Town", "goals": "3-1", "ground": "Fish Steps",
         "rank": "fourth", "scorer": "Adebayo", "first": "12", "scorer2": "Lindqvist",
         "second": "57", "consoler": "Ferrante", "coach": "Moira Pell", "next": "Tarrow",
         "crowd": "4,118"},
        {"home": "Shiomi United", "guest": "Veldane", "goals": "2-1", "ground": "Bell Meadow",
         "rank": "second", "scorer": "Tanaka", "first": "31", "scorer2": "Obi", "second": "78",
         "consoler": "Hartnell", "coach": "Jun Sakai", "next": "Orrin Bay", "crowd": "11,902"},
    ),
    "markets": (
        "Shares close {way} at {points}",
        """The Harbour Exchange's index of 50 shares closed {way} on {day}, at {points} points,
{change} percent {way} than the day before.
Dealers said that investors were waiting for the bank of issue, which decides on its rate on
Thursday. "Nobody wants to be caught on the wrong foot," said {dealer} of {house}.
{best} gained {gain} percent and {worst} lost {loss} percent. About {volume} million shares changed
hands, {more} than on an average day.
The crown stood at {rate} to the dollar in the late afternoon. The yield of the ten-year bond of
the state was {yield} percent.""",
        {"way": "higher", "points": "3,412.7", "day": "Monday", "change": "0.4",
         "dealer": "Anna Brandt", "house": "Tideway Capital", "best": "Ropeworks", "gain": "3.1",
         "worst": "Blade Yard", "loss": "2.2", "volume": "214", "more": "more", "rate": "8.41",
         "yield": "2.93"},
        {"way": "lower", "points": "3,398.2", "day": "Tuesday", "change": "0.6",
         "dealer": "Tomas Riel", "house": "Anchor Bank", "best": "Mizuno Knives", "gain": "1.7",
         "worst": "Calder Mills", "loss": "4.5", "volume": "187", "more": "less", "rate": "8.44",
         "yield": "2.97"},
    ),
    "markets the day after, with the same dealer and shares": (
        "Shares close {way}",
        """The Harbour Exchange's index of 50 shares closed {way} on {day}, at {points} points,
{change} percent {way} than the day before.
Dealers said that investors were waiting for the bank of issue, which decides on its rate on
Thursday. "Nobody wants to be caught on the wrong foot," said Anna Brandt of Tideway Capital.
Ropeworks gained {gain} percent and Blade Yard lost {loss} percent. About {volume} million shares
changed hands, as on an average day.""",
        {"way": "higher", "points": "3,412.7", "day": "Monday", "change": "0.4", "gain": "3.1",
         "loss": "2.2", "volume": "214"},
        {"way": "lower", "points": "3,398.2", "day": "Tuesday", "change": "0.6", "gain": "1.7",
         "loss": "4.5", "volume": "187"},
    ),
    "地震": (
        "{place}で震度{grade} 津波の心配なし",
        """{day}{time}ごろ、{place}を震源とする地震があり、{town}で震度{grade}を観測した。
気象庁によると、震源の深さは約{depth}キロ、地震の規模を示すマグニチュードは{size}と推定される。
この地震による津波の心配はない。気象庁は、揺れの強かった地域では落石や崖崩れの危険性が高まっているとして、
今後1週間ほどは同じ程度の揺れに注意するよう呼びかけている。
鉄道各社によると、この地震の影響で{line}が一時運転を見合わせたが、{minutes}分後に運転を再開した。
{plant}によると、発電所に異常は確認されていない。""",
        {"place": "汐見沖", "grade": "4", "day": "10日", "time": "午前4時12分", "town": "汐見市",
         "depth": "30", "size": "5.1", "line": "湾岸線", "minutes": "25", "plant": "東湾電力"},
        {"place": "白浜湾", "grade": "3", "day": "11日", "time": "午後11時48分", "town": "白浜町",
         "depth": "10", "size": "4.6", "line": "山手の各線", "minutes": "40", "plant": "西海電力"},
    ),
    "股市": (
        "港湾指数{way}收于{points}点",
        """港湾交易所50种股票指数{day}{way}，收于{points}点，比前一天{way}{change}%。
交易商说，投资者正在等待央行星期四的利率决定，没有人愿意在这之前冒险。
涨幅最大的是{best}，上涨{gain}%；跌幅最大的是{worst}，下跌{loss}%。全天成交约{volume}百万股。
克朗兑美元汇率下午报{rate}，十年期国债收益率为{yield}%。""",
        {"way": "上涨", "points": "3412.7", "day": "星期一", "change": "0.4", "best": "缆绳厂",
         "gain": "3.1", "worst": "船坞", "loss": "2.2", "volume": "214", "rate": "8.41",
         "yield": "2.93"},
        {"way": "下跌", "points": "3398.2", "day": "星期二", "change": "0.6", "best": "刀具厂",
         "gain": "1.7", "worst": "磨坊", "loss": "4.5", "volume": "187", "rate": "8.44",
         "yield": "2.97"},
    ),
}  # fmt: skip
"""Headline, text, and the facts of two events that it was filled with."""
