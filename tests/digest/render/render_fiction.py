"""The words of the editions that are rendered: fiction written for these tests."""

PARAGRAPHS = (
    "The last cable car of the season left Hollin station at dusk with nobody aboard but the "
    "driver and a crate of pears, and for the first time in eleven years the line closed with "
    "money in its account rather than a letter from the bank.",
    "The cooperative that runs it met in the waiting room, on benches borrowed from the chapel. "
    "Members voted by 212 to 40 to keep the winter timetable and to spend the surplus on a second "
    "rope, which the inspector has wanted since the flood.",
    "“You can argue with an accountant,” said Petra Voll, who has mended the line’s pulleys since "
    "she left school. “You cannot argue with a rope.”",
    "The second rope is to be spun in Aldersee and brought up in nine pieces, because no lorry of "
    "the right length can pass the gorge. Fitters will splice it on the meadow below the station, "
    "under an awning, and the school has asked whether the children may watch.",
    "Opponents had proposed a road. A road, they said, needs no driver, no cooperative and no "
    "pears. Their plan was costed at fourteen times the price of the rope and would have taken the "
    "upper orchards, which settled the matter for most of the upper valley.",
    "What remains unsettled is the fare. Tourists pay three times what residents do, and a court "
    "in the plain is asked to say whether that is fair. The hearing is set for the ninth of next "
    "month; until then the old tariff stands, chalked on the same board.",
    "By the count of the line’s own ledger 61,400 people rode in the season, of whom a little "
    "under half came down again the same day. The others, the station master supposes, walked.",
    "Snow is forecast above the tree line on Sunday. The driver has taken the pears home.",
)

HEADLINES = (
    "Valley keeps its cable car, and pays for a second rope out of its own pocket",
    "Weavers’ school reopens with looms from three closed mills",
    "A map of every well in the province, drawn by children",
    "Night market moves indoors after the third storm",
    "Glaciologists find a lake where there was none on Monday",
    "Island league ends level, and on a coin",
    "Library lends its last typewriter to a novelist of twelve",
    "Salt works to run on the tide again",
    "Bees return to the roof of the tax office",
    "The bridge that was built twice opens once",
    "Postal strike ends with a longer lunch",
    "Choir without a conductor finds its tempo",
)

RANKED = (
    "Why the valley’s oldest clock runs four minutes late",
    "Weavers’ school reopens with looms from three closed mills",
    "Pear harvest in pictures",
    "Ask the ferryman: letters to the upper lake",
    "The bridge that was built twice opens once",
    "A short history of the coin toss",
    "Recipes for a week of fog",
)
