import { type NationRow, rows } from './nation-rows.ts';

/** Sentences of languages in Latin script. */
export const LATIN_NATIONS: Readonly<Record<string, readonly NationRow[]>> = {
  en: rows(`
J&K police found a cache of arms | IN
Gunmen fired at a patrol in J & K on Friday | IN
Talks on the DRCongo opened in Nairobi | CD KE
S. Korean and N. Korean officers met | KR KP
S.Africa and S. Lanka sent observers | ZA LK
A S. African doctor and a S.Lankan nurse | ZA LK
The river Jordan is low this year | 
Fishing on the river Congo was banned | 
A Damascus steel knife was sold | 
Scholars study the Aleppo Codex | 
They sell Aleppo soap and olives | 
A Dominican nun opened the school | 
Two Dominican priests wrote a history | 
Dominican police freed a Haitian | DO HT
Georgia holds a runoff for the senate seat | US
Insurgents fled Palma for the Tanzanian border | MZ TZ
Delegates met at Panmunjom | KR
A flood hit Yakutia | RU
Artillery drills on Kinmen | TW
Papua rebels freed a pilot | ID
Police in Newcastle closed a road | GB
`),
  fr: rows(`
Trois soldats béninois blessés près de la frontière | BJ
Des pêcheurs togolais et ghanéens secourus en mer | TG GH
La marine danoise escorte un navire lituanien | DK LT
Le président letton reçoit la ministre estonienne | LV EE
Les députées grecques votent contre le texte turc | GR TR
Des ressortissants sri-lankais rapatriés par avion | LK
La police sud-africaine arrête deux Zimbabwéens | ZA ZW
Le gouvernement cap-verdien remercie les médecins cubains | CV CU
Des casques bleus népalais et bangladais déployés | NP BD
Les Philippins pleurent leurs morts | PH
Une délégation saoudienne rencontre des Omanais | SA OM
L'armée birmane bombarde un village | MM
Les Néo-Zélandais et les Australiens signent | NZ AU
La justice gambienne juge un ancien ministre | GM
Un avion ouzbek se pose en urgence | UZ
Des mercenaires tchétchènes signalés près de Bakhmout | RU UA
Les autorités abkhazes ferment la route | GE
Le golfe de Guinée reste dangereux | 
Une tempête traverse l'océan Indien vers l'Amérique latine | 
La Voix de l'Amérique ferme son bureau | 
Le fleuve Congo monte encore | 
Un frère dominicain raconte le siège | 
La RDC, la RCA et les EAU négocient | CD CF AE
Les troupes nord-coréennes défilent à Pyongyang | KP
La Biélorussie et la Moldavie rouvrent un pont | BY MD
Des manifestants à Bruxelles et à Lisbonne | BE PT
Un attentat à Nice endeuille la ville | FR
`),
  es: rows(`
Dos soldados lituanos mueren en una maniobra | LT
La policía portuguesa detiene a tres noruegos | PT NO
El gobierno filipino protesta por el buque chino | PH CN
Marineros ghaneses y togoleses liberados | GH TG
Las tropas etíopes cruzan la frontera eritrea | ET ER
El ministro polaco visita a los ucranianos | PL UA
La diputada sueca viaja con un médico danés | SE DK
Campesinos paraguayos bloquean una ruta | PY
Los tailandeses cierran el paso camboyano | TH KH
El ejército nigerino detiene a un nigeriano | NE NG
Un avión kazajo aterriza de emergencia | KZ
Las autoridades zimbabuenses niegan el informe | ZW
Manifestantes keniatas y ugandeses en la calle | KE UG
El embajador catarí habla con el omaní | QA OM
Soldados norcoreanos y surcoreanos se disparan | KP KR
Rebeldes chechenos atacan un puesto | RU
El golfo de México sigue en alerta | 
El canciller viajó por América Latina | 
Lo dijo en inglés y luego en español | 
La Voz de América cerró su oficina | 
La RDC acusa a los ruandeses | CD RW
EE. UU. y los EAU firman un acuerdo | US AE
Un terremoto sacude Katmandú y Daca | NP BD
Habla el alcalde de Estocolmo | SE
El lago Chad se seca | 
Los húngaros y los búlgaros votan | HU BG
Los serbios rechazan el plan kosovar | RS XK
`),
  pt: rows(`
Soldados moçambicanos atacados em Cabo Delgado | MZ
O exército brasileiro enviou tropas para a fronteira | BR
A polícia portuguesa deteve dois espanhóis | PT ES
Os ucranianos pediram ajuda aos polacos | UA PL
Rebeldes angolanos atacaram uma aldeia em Cabinda | AO
O governo guineense suspendeu as eleições em Bissau | GW
Militares alemães e holandeses treinam juntos | DE NL
Os israelenses bombardearam a Faixa de Gaza | IL PS
O Irão e o Iémen assinaram um acordo | IR YE
A Rússia atacou Carcóvia com drones | RU UA
Os EUA e o Reino Unido anunciaram sanções | US GB
Pescadores são-tomenses estão desaparecidos | ST
O parlamento timorense foi encerrado em Díli | TL
Tropas etíopes entraram em território eritreu | ET ER
Um navio grego foi atacado por piratas somalis | GR SO
A RDC acusa os ruandeses de invasão | CD RW
Os quenianos e os ugandeses protestam | KE UG
Jornalistas venezuelanos foram presos em Caracas | VE
Milhares de sírios voltam para Damasco | SY
O Vietname e a Polónia assinam um acordo | VN PL
Um ciclone atravessa o Oceano Índico | 
A América Latina vive uma crise | 
O ministro falou em inglês com os jornalistas | 
A Coreia do Norte lançou um míssil | KP
Os saarauis marcham com bandeiras | 
Os afegãos e os paquistaneses fecham a fronteira | AF PK
`),
  de: rows(`
Syrische Truppen rücken auf Aleppo vor | SY
Die ukrainische Armee meldet Angriffe auf Charkiw | UA
Zwei türkische Soldaten wurden im Nordirak getötet | TR IQ
Der polnische Präsident empfängt litauische Minister | PL LT
Franzosen und Niederländer ziehen ab | FR NL
Im Sudan und im Südsudan herrscht Hunger | SD SS
Nigrische Soldaten geraten in einen Hinterhalt | NE
Nigerianische Polizei befreit Geiseln | NG
Palästinenser fliehen aus dem Gazastreifen | PS
Die Israelis beschießen Ziele im Libanon | IL LB
Das US-amerikanische Militär verlegt Soldaten | US
Die Vereinigten Staaten und die Schweiz verhandeln | US CH
Tschetschenische Kämpfer sind in Belgorod | RU
Chilenische und argentinische Polizisten üben | CL AR
Ein jemenitisches Boot ist vor Aden gesunken | YE
Mosambikanische Rebellen greifen ein Dorf an | MZ
Nordkoreanische Truppen sind in Kursk | KP RU
Die Berliner Zeitung schreibt von einem Sturm | 
Ein Sturm zieht auf den Indischen Ozean zu | 
In Lateinamerika wächst die Armut | 
Die Elfenbeinküste wählt einen Präsidenten | CI
Äthiopier und Eritreer verhandeln in Nairobi | ET ER KE
Die DR Kongo wirft Ruanda einen Angriff vor | CD RW
In Kiew und in Moskau wird verhandelt | UA RU
Iren und Briten einigen sich mit den Dänen | IE GB DK
Afghanen demonstrieren vor dem Amt | AF
`),
  tr: rows(`
Suriyeliler sınırda bekliyor | SY
Iraklı ve İranlı bakanlar görüştü | IQ IR
Ermeni ve Azeri askerler çatıştı | AM AZ
Yunan sahil güvenliği bir tekneyi durdurdu | GR
Afgan göçmenler için yeni karar | AF
Özbek ve Kırgız sınır birlikleri geri çekildi | UZ KG
Ukraynalıların evleri yıkıldı | UA
Alman ve Fransız heyetleri geldi | DE FR
Nijeryalı öğrenciler kaçırıldı | NG
Sudanlı mülteciler Çad'a geçti | SD TD
Bulgar polisi üç kişiyi yakaladı | BG
Litvanyalı askerler tatbikata katıldı | LT
Filistinlilere yardım ulaştı | PS
Gürcü muhalefeti sokakta | GE
Çeçen savaşçılar görüldü | RU
Pakistanlı ve Hintli subaylar telefonla konuştu | PK IN
KKTC'de seçim yapıldı | CY
Latin Amerika gezisi sona erdi | 
Hint Okyanusu üzerinde fırtına | 
ABD ve BAE anlaşma imzaladı | US AE
Etiyopyalı pilotlar greve gitti | ET
Tel Aviv ve Lefkoşa uçuşları durdu | IL CY
Norveçli ve İsveçli doktorlar bölgede | NO SE
Sırplar barikat kurdu | RS
Kenyalı polisler Haiti'ye indi | KE HT
Lübnanlı bir gazeteci öldü | LB
`),
};
