import { fold } from '../characters.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u).map(fold));

/** Folded nouns that name a state's armed forces beside its country or demonym. */
export const FORCES_AFTER = words(`
army armies military troops forces soldiers soldier servicemen warplanes warplane airforce warship jets navy airstrikes airstrike airforce warships paratroopers commandos artillery
солдаты солдат солдатов солдатам бойцы бойцов войска войск войскам войсками армия армии армию армией военные военных военными силы сил силам вкс военнослужащие военнослужащих авиация авиации
солдати солдатів військо війська військ військам військами армія армії армію армією військові військових сили сил силами авіація авіації
ordusu askerleri
`);

/** Nouns of the police, wherever they stand. */
export const POLICE = words(`
police policeman policemen policewoman gendarmerie gendarmes gendarme constables
policiers policier
policia policias
полиция полиции полицию полицией полицейские полицейских полицейский
поліція поліції поліцію поліцією поліцейські поліцейських
الشرطة شرطة الشرطه بوليس
משטרת המשטרה שוטרים
پلیس پليس
polisi polis
`);

/** The same nouns where they stand before the adjective: Arabic, Hebrew, Persian, French, Spanish. */
export const FORCES_BEFORE = words(`
الجيش جيش القوات قوات الجنود جنود طيران الطيران
צבא כוחות חיילים הצבא
ارتش نيروهاي نيروها نظاميان سربازان
armee armees forces soldats militaires troupes
ejercito fuerzas soldados militares tropas
`);

/** Words that may stand between: "Syrian government forces", "Russian air force". */
export const FORCES_BETWEEN = words(
  'government regime armed air defence defense ground special naval state national security оккупационные окупаційні',
);

export const OWN = words('its his their');

/** Before a place these say that something happened there. */
export const LOCATIVES = words(`
in at near inside into across outside around from toward towards northern southern eastern western central northeastern northwestern southeastern
southwestern northeast northwest southeast southwest north south east west
dans en au aux à a vers sur pres sud nord est ouest
sur cerca norte desde hacia
в во у под около на из севере юге востоке западе из під біля
ליד סמוך באזור מול ממערב מצפון מדרום
في قرب شمال جنوب شرق غرب وسط شمالي جنوبي شرقي غربي داخل
در شمال جنوب شرق غرب
`);

/** People on the move: their origin is named, the event is elsewhere. */
export const ORIGIN_WORDS = words(`
refugee refugees migrant migrants immigrant immigrants asylum exile exiles diaspora nationals origin descent born
refugies refugiados migrantes migrants беженцы беженцев беженцам мигранты мигрантов біженці біженців لاجئين اللاجئين لاجئون
`);

/** What a state does abroad or sends there: its adjective says who, not where. */
export const AGENT_WORDS = words(`
led backed aligned supported allied made built aggression occupation invasion coalition armed regime proxies
strike strikes air airstrikes raid raids shelling shells shell bombardment bombing bombs bomb missile missiles rocket rockets drone drones aircraft jet
fire shooters snipers sniper gunners artillery mortar mortars tanks tank officers officer fighters fighter mercenaries mercenary
president minister official officials ambassador diplomat diplomats envoy envoys media sanctions
`);

/** Behind a country these make it the one who acts or speaks. */
export const SUBJECT_VERBS = words(`
struck strikes hit hits fired fires launched launches bombed bombs shelled shells attacked attacks invaded invades raided targeted targets downed downs
sent sends deployed deploys said says accused accuses vowed vows warned warns denied denies claimed claims urged urges demanded demands called calls
condemned condemns summoned summons expelled expels backed backs
lanza lanzo ataca ataco bombardea bombardeo acusa acuso niega dijo dice condena
accuse accuser dement affirme condamne frappe bombarde attaque annonce
обстрелял обстреляла обстреляли ударил ударила атаковал атаковала заявил заявила обвинил обвинила осудил осудила нанес нанесла сбил сбила запустил запустила
обстріляв обстріляла вдарив вдарила атакував атакувала заявив заявила звинуватив звинуватила завдав завдала збив збила запустив запустила
תקפה תקף הפציצה ירתה שיגרה הודיעה טוענת מאשימה
تقصف قصفت تتهم اتهمت تدين ادانت تعلن اعلنت تنفي نفت شنت تشن
`);

/** After "US" in capitals these show the country, not the pronoun. */
export const INSTITUTION_AFTER_ACRONYM = words(
  'government president embassy ambassador congress senate officials secretary citizens citizen policy aid',
);
