import type { MeaningTable } from './meanings.ts';

export const GERMAN: MeaningTable = {
  ignored:
    'griffen ein,greifen ein,griff ein,greift ein,Herzattacke,Panikattacke,Cyberangriff,Cyberangriffe,Cyberangriffen,Hackerangriff,Hackerangriffe,Streik,Streiks,Atombombe,Atombomben,Bombendrohung,Bombenentschärfung,Weltkriegsbombe,Fliegerbombe,Goldmine,Kohlemine,Luftabwehr,Flugabwehr,Luftwaffenstützpunkt,Luftverkehr,Granatwerfer,Raketenwerfer,Raketenstart,Bevölkerungsexplosion,Kostenexplosion,Verletzung der Waffenruhe,Verletzungen der Waffenruhe,Verletzung der Menschenrechte,Menschenrechtsverletzungen,Hausarrest,Haftbefehl,zum Tode verurteilt',
  air: 'Drohne,Drohnen,Kampfjet,Kampfjets,Kampfflugzeug,Kampfflugzeuge,Hubschrauber,Luftwaffe',
  airstrike:
    'Luftangriff,Luftangriffe,Luftangriffen,Luftangriffs,Luftschlag,Luftschläge,Luftschlägen,Drohnenangriff,Drohnenangriffe,Drohnenangriffen,Drohnenangriffs,Bombenangriff,Bombenangriffe',
  strike: 'bombardierte,bombardierten,bombardiert,Bombardierung,Bombardement,Bombardements,traf,trafen',
  shelling:
    'Beschuss,Artilleriebeschuss,Artilleriefeuer,Raketenangriff,Raketenangriffe,Raketenangriffen,Raketenbeschuss,Mörserbeschuss,Granatbeschuss,beschoss,beschossen,beschießen',
  ordnance: 'Rakete,Raketen,Marschflugkörper,Mörser,Artillerie,Granaten,Geschoss,Geschosse,Gleitbombe,Gleitbomben',
  fired: 'feuerte,feuerten,feuert,abgefeuert,abgeschossen,schoss,schossen,schlug ein,schlugen ein,eingeschlagen',
  blast: 'Sprengsatz,Sprengsätze,Sprengfalle,Sprengfallen,Autobombe,Autobomben,Landmine,Landminen,Minenfeld,Paketbombe,Straßenbombe',
  bomb: 'Bombe,Bomben,Explosion,Explosionen,explodierte,explodierten,explodiert,Sprengstoff,detonierte,detonierten,Detonation,Anschlag,Anschläge,Anschlägen,Anschlags,Bombenanschlag,Bombenanschläge',
  suicide:
    'Selbstmordanschlag,Selbstmordanschläge,Selbstmordattentäter,Selbstmordattentat,Selbstmordattentate,sprengte sich in die Luft,Sprengstoffgürtel,Sprengstoffweste',
  grenade: 'Handgranate,Handgranaten,Granate',
  chemical: 'Chemiewaffe,Chemiewaffen,Giftgas,Giftgasangriff,Sarin',
  sexual: 'Vergewaltigung,Vergewaltigungen,vergewaltigt,vergewaltigten,sexuelle Gewalt,sexualisierte Gewalt',
  kill: 'getötet,getötete,getöteten,tot,Tote,Toten,Toter,Todesopfer,Todesopfern,tötete,töteten,tötet,töten,starb,starben,sterben,gestorben,ermordet,ermordete,ermordeten,Mord,Morde,Mordanschlag,Massaker,hingerichtet,Hinrichtung,Hinrichtungen,erschossen,erschoss,enthauptet,enthaupteten,umgebracht,ums Leben gekommen,kamen ums Leben,kam ums Leben',
  wound: 'verletzt,verletzte,verletzten,Verletzte,Verletzten,Verletzter,verwundet,verwundeten,Verwundete',
  attack:
    'Angriff,Angriffe,Angriffen,Angriffs,angegriffen,griff an,griffen an,greift an,greifen an,griffen,greifen,Überfall,Überfälle,überfielen,überfiel,überfallen,Attacke,Attacken,attackiert,attackierten,eröffneten das Feuer,eröffnete das Feuer,Schießerei,Messerangriff,Attentat,Attentate,stürmten,stürmte',
  clash:
    'Gefecht,Gefechte,Gefechten,Kämpfe,Kämpfen,Kampf,Zusammenstöße,Zusammenstößen,Zusammenstoß,Hinterhalt,Feuergefecht,Feuergefechte,Schusswechsel,Schlacht,Offensive,Gegenoffensive,zurückgeschlagen',
  civilian:
    'Zivilist,Zivilisten,Zivilistin,Bauern,Bauer,Dorfbewohner,Hirten,Journalist,Journalisten,Journalistin,Helfer,Lehrer,Lehrerin,Student,Studenten,Schüler,Schülerinnen,Kind,Kinder,Kindern,Mädchen,Frau,Frauen,Priester,Händler,Fahrer,Passagiere,Flüchtlinge,Flüchtlingen,Vertriebene,Bewohner,Einwohner,Anwohner,Aktivist,Aktivisten,Aktivistin,Bürgermeister,Arzt,Ärzte,Anwalt',
  person: 'Mensch,Menschen,Person,Personen,Mann,Männer,Jugendliche,Jugendlicher',
  state:
    'Armee,Militär,Soldat,Soldaten,Polizei,Polizist,Polizisten,Sicherheitskräfte,Sicherheitskräften,Streitkräfte,Streitkräften,Truppen,Nationalgarde,Marine,Regierungstruppen,Luftwaffe,Beamte',
  rebel:
    'Rebell,Rebellen,Guerilla,Guerilleros,Terrorist,Terroristen,Dschihadist,Dschihadisten,Islamisten,Aufständische,Aufständischen,Kämpfer,Kämpfern,Miliz,Milizen,Milizionäre,Bewaffnete,Bewaffneten,Extremisten,Paramilitärs,Kartell,Bande,Banden,Separatisten',
  target: 'Militärbasis,Stützpunkt,Lager,Konvoi,Patrouille,Kontrollpunkt,Polizeiwache,Polizeistation,Kaserne,Stellungen,Stellung',
  protest:
    'Protest,Proteste,Protesten,protestierten,protestierte,protestieren,Demonstration,Demonstrationen,demonstrierten,demonstrieren,Demonstrant,Demonstranten,Kundgebung,Kundgebungen,Protestmarsch',
  riot: 'Unruhen,Ausschreitungen,Krawalle,Krawallen,Barrikade,Barrikaden,Molotowcocktails,warfen Steine,Steinwürfe,zündeten Reifen an,Zusammenstöße mit der Polizei,Straßenschlachten,Gefängnisaufstand',
  mob: 'Lynchmord,Lynchmorde,gelyncht,Lynchjustiz,aufgebrachte Menge,Mob',
  disperse: 'Tränengas,Wasserwerfer,Gummigeschosse,Gummigeschossen,auseinandergetrieben,trieb auseinander,löste auf,aufgelöst',
  'live-fire':
    'scharfe Munition,scharfer Munition,schossen auf Demonstranten,schoss auf Demonstranten,Demonstranten erschossen,getötete Demonstranten',
  abduct:
    'Entführung,Entführungen,entführt,entführte,entführten,verschleppt,verschleppten,verschleppte,Geisel,Geiseln,Geiselnahme,gekidnappt',
  release: 'freigelassen,Freilassung,ließen frei,ließ frei,befreit,befreiten,befreite,Befreiung',
  arrest: 'festgenommen,Festnahme,Festnahmen,verhaftet,verhafteten,verhaftete,Verhaftung,Verhaftungen,nahm fest,nahmen fest,inhaftiert',
  agreement:
    'Friedensabkommen,Friedensvertrag,Waffenstillstandsabkommen,Gefangenenaustausch,unterzeichneten ein Abkommen,einigten sich auf eine Waffenruhe,Waffenruhe tritt in Kraft',
  pact: 'Abkommen,Waffenruhe,Waffenstillstand,Feuerpause,Vereinbarung,Einigung',
  agreed: 'unterzeichneten,unterzeichnet,unterzeichnete,einigten sich,vereinbarten,vereinbart',
  loot: 'Plünderung,Plünderungen,geplündert,plünderten,plünderte,niedergebrannt,brannten nieder,in Brand gesetzt,setzten in Brand,zerstörten,zerstörte,zerstört,abgerissen,Abriss',
  property: 'Haus,Häuser,Wohnhäuser,Geschäfte,Laden,Läden,Fahrzeug,Fahrzeuge,Dorf,Vieh,Schule,Kirche,Ernte,Lastwagen,Busse',
  capture:
    'eroberten,eroberte,erobert,Eroberung,eingenommen,nahmen ein,nahm ein,Einnahme,unter Kontrolle gebracht,übernahmen die Kontrolle,übernahm die Kontrolle,besetzten,besetzte',
  retake: 'zurückerobert,eroberten zurück,eroberte zurück,Rückeroberung',
  settlement: 'Stadt,Städte,Ort,Orte,Ortschaft,Ortschaften,Dorf,Dörfer,Basis,Stellungen,Gebiet,Flughafen,Stadtteil,Hügel,Kontrolle,Region',
  transfer: 'zog sich zurück,zogen sich zurück,zurückgezogen,Rückzug,Abzug,kampflos,abgezogen',
  disrupt:
    'entschärft,entschärften,vereitelt,vereitelten,Waffenlager,beschlagnahmt,beschlagnahmte,beschlagnahmten,sichergestellt,Waffenfund',
  intercept: 'abgefangen,fing ab,fingen ab,abgeschossen,schoss ab,schossen ab,Abschuss,zum Absturz gebracht',
  base: 'neuer Militärstützpunkt,errichteten einen Stützpunkt,errichtete einen Stützpunkt',
  change:
    'ergab sich,ergaben sich,Kapitulation,desertierte,desertierten,Desertion,verlegte Truppen,verlegt Truppen,Truppenverlegung,Verstärkung,legten die Waffen nieder,Entwaffnung,Waffen abgegeben',
  cause: 'gegen,für,nach,wegen,fordern,forderten,um zu fordern',
  not: 'nicht,kein,keine,keinen,ohne,weder,nie,Übung,Übungen,Manöver,Film,fiktiv',
  plan: 'plant,planen,plante,planten,geplant,droht,drohte,drohen,drohten,Drohung,könnte,könnten,bereitet vor,bereiten sich vor,verhindern,Gefahr,Angst,befürchten,rufen auf,ruft auf,rief auf,Aufruf,falls,wenn,möglich',
  accident:
    'Unfall,Unglück,Erdbeben,Überschwemmung,Überschwemmungen,Brand,Feuer,Erdrutsch,Hurrikan,Gasleck,Gasexplosion,Schiffsunglück,Epidemie,Feuerwerk,Busunglück',
  past: 'Jahrestag,Gedenken,gedachten,gedenkt,Andenken,Prozess,verurteilt,Urteil,Dokumentarfilm,Museum,Historiker,Geschichte,vor Jahren,vor einem Jahr',
  dead: 'getötet,getötete,getöteten,tot,Tote,Toten,Toter,Todesopfer,Todesopfern,starb,starben,sterben,gestorben,ermordet,ermordete,erschossen,hingerichtet,enthauptet,umgebracht,ums Leben gekommen,ums Leben,kamen ums Leben,kam ums Leben,umgekommen',
  'dead-after': 'tötete,töteten,tötet,töten,tötend,ermordeten,erschoss,enthaupteten,Tod von,Ermordung von,Leichen von,forderte,kostete',
  'dead-before': 'Leichen',
  hurt: 'verletzt,verletzte,verletzten,Verletzte,Verletzten,Verletzter,verwundet,verwundeten,Verwundete',
  'hurt-after': 'verletzte,verletzten,verwundete',
  toll: 'Zahl der Toten,Zahl der Todesopfer,Zahl der Opfer,Opferzahl,Totenzahl,Bilanz',
  'no-dead': 'keine Toten,keine Todesopfer,keine Opfer,niemand getötet,gab keine Toten',
  'no-hurt': 'keine Verletzten,keine Opfer,niemand verletzt,gab keine Verletzten',
  'at-least': 'mindestens,mehr als,wenigstens,über',
  'at-most': 'bis zu,höchstens,weniger als,maximal',
  about: 'rund,etwa,fast,ungefähr,knapp,circa,gut',
  between: 'zwischen',
  part: 'darunter,einschließlich,unter ihnen,davon',
  people:
    'Mensch,Menschen,Person,Personen,Zivilist,Zivilisten,Soldat,Soldaten,Polizist,Polizisten,Beamte,Kind,Kinder,Frau,Frauen,Mann,Männer,Mädchen,Jugendliche,Bewohner,Dorfbewohner,Einwohner,Bauern,Terroristen,Rebellen,Kämpfer,Dschihadisten,Islamisten,Milizionäre,Journalisten,Mitglieder,weitere,andere,Demonstranten,Migranten,Passagiere,Opfer,Studenten,Schüler,Häftlinge,Gefangene,Arbeiter,Leichen,Palästinenser,Israelis,Flüchtlinge,Helfer,Angehörige,Angreifer,Tote,Verletzte',
  thing:
    'Jahr,Jahre,Jahren,Monat,Monate,Monaten,Woche,Wochen,Tag,Tage,Tagen,Stunden,Stunde,Minuten,Uhr,km,Kilometer,Meter,Prozent,Dollar,Euro,Häuser,Wohnungen,Fahrzeuge,Fahrzeug,Panzer,Drohnen,Raketen,Geschosse,Mal,Dörfer,Orte,Angriffe,Gebäude,Tonnen,Januar,Februar,März,April,Mai,Juni,Juli,August,September,Oktober,November,Dezember,Jährige,Jähriger,Jährigen',
  aux: 'wurde,wurden,worden,werden,wird,sind,ist,war,waren,seien,sei,auch,dabei,mehrere,schwer,leicht',
  says: 'sagte,sagten,teilte mit,teilten mit,berichtete,berichteten,erklärte,erklärten,bestätigte,bestätigten,meldete,meldeten,hieß es',
  according: 'nach Angaben,laut,zufolge,unter Berufung auf',
};
