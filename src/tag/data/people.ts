const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Place names that are given names at least as often when a family name follows. */
export const GIVEN_NAMES_TOO = words(`
chad jordan georgia victoria santiago sofia florence sydney austin dallas madison carolina virginia savannah charlotte chelsea brooklyn
montana dakota alexandria lourdes kingston hamilton wellington stanley lincoln jackson dominica dane alberta lima trinidad valencia medina milan
kenya india cyprus denmark jerusalem israel paris london roman salvador guerrero martin victor asia brazil jamaica ireland vienna geneva havana
`);

/** Given names before which a place name is a family name. */
export const GIVEN_NAMES = words(`
aaron adam adrian adriana albert alex alexander alice alison amanda amy andrea andrew andy angela ann anna anne anthony antonio barack barbara
ben benjamin bernard bill bob brandon brian bruce carl carlos carol caroline catherine charles charlie chris christian christine christopher
claire colin craig dan daniel dave david deborah dennis denzel diana diane donald donna doug douglas dwight ed eddie edward elaine elizabeth
ellen emily emma eric evan eva frank fred gary gavin george gerald gordon grace graham greg gregory hamish hannah harold harry heather helen
henry howard hugh ian isaac isaiah ivan jack jacob jake james jamie jane janet jared jason jean jeff jeffrey jennifer jeremy jerry jessica jill
jim jimmy joan joe john johnny jonathan jose joseph josh joshua juan judith judy julia julian julie justin karen kate katherine kathleen kathy
keith kelly ken kenneth kevin kim kurt larry laura lauren laurence lee leonard leslie linda lisa louis louise lucy luis luke marc marcus margaret
maria marie mark martha martin mary matt matthew megan melissa michael michelle miguel mike nancy natalie nathan neil nicholas nick nicole
nigel oliver olivia oscar pamela patricia patrick paul paula pedro peter phil philip rachel ralph ray raymond rebecca richard rick robert robin
roger ron ronald rose ross roy russell ryan sally sam samantha samuel sandra sara sarah scott sean sharon shaun simon sophie stephanie stephen
steve steven stuart sue susan ted teresa terry theresa thomas tim timothy tom tony tracy vernon vincent walter wayne wendy will william zoe
`);

export const FAMILY_NAMES = words(`
adams allen anderson baker brown campbell carter clark clarke collins cook cooper cruz davies davis diaz edwards evans fernandez garcia gomez
gonzalez green griffin hall harris harrison hernandez hill howard hughes jackson james johnson jones katz kelly kennedy king knight lee levy lewis
long lopez martin martinez mason meloni mendoza miller mitchell moore morgan morris murphy murray nelson nguyen nuland parker patel perez peterson
phillips pickford powell ramirez reed reyes roberts robinson rodriguez rogers ross russell sanchez sanders scott shaw simpson singh smith spieth
stewart sullivan taylor thomas thompson torres turner vargas vergara walker ward watson white williams wilson wood wright young
`);

export const TITLES = words('mr mrs ms miss dr prof judge justice sen rep gov sgt lt col capt coach sir lady lord');

/** What stands before the name of a ship. */
export const SHIPS = words(
  'hms uss ins rfs tanker vessel freighter ship ferry frigate destroyer corvette submarine steamer trawler yacht mv ss',
);

/** Ranks and offices that stand before a family name: "General Morales", "President Duarte". */
export const RANKS = words(`
president vice minister premier chancellor general gen brigadier colonel lieutenant captain major maj sergeant corporal commander cmdr admiral marshal
comrade father bishop archbishop cardinal sheikh shaykh imam ayatollah mullah hajj haji senator congressman deputy mayor governor director secretary
spokesman spokeswoman chief attorney lawyer engineer ambassador consul don dona señor senor señora senora dr doctor licenciado presidente coronel
capitan capitán comandante padre obispo général colonel capitaine commandant président ministre
`);

/** Capitalised words after a place name that keep it a place: offices, bodies, kinds of place. */
export const INSTITUTIONS = words(`
president king queen prince prime pm minister ministers foreign army police air navy naval defense defence security military government
supreme high national central federal parliament senate house congress assembly state governor gov sen rep border river valley basin city street
strait gulf sea lake mount mountain county university times post today peace democratic republican union university college hospital airport port
airways airlines airline bank oil gas mail radio television tv press news agency red desk embassy embassies cup league team football cricket
and or in on at of to for from with says said after as by over under amid against is was are were has have will may can its his their
civil war wars conflict crisis talks deal coup junta rebels troops forces soldiers government opposition court embassy ambassador
muslim christian jewish kurdish arab international human red cross crescent un us eu nato african european
january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday
north south east west northern southern eastern western district province region governorate department territory island islands capital
`);

/** Words after a demonym that make it a language, not a country. */
export const LANGUAGE_WORDS = words('language languages speaking speaker speakers translation translator dictionary dialect subtitles');
