/** What the rules of tags mean, and why words were refused, in plain words. */
const RULES: ReadonlyMap<string, string> = new Map([
  ['country.name', 'the name of the country'],
  ['country.demonym', "the word for the country's people or things"],
  ['country.capital', "the country's capital"],
  ['country.place', 'a place in the country'],
  ['country.state', 'a state or province of the country'],
  ['country.metonym', 'a name that stands for the government'],
  ['country.sense', 'a name of several meanings, decided by the words around it'],
  ['country.actor-home', 'home of an actor, as no country is named'],
  ['place.town', 'a town'],
  ['place.admin1', 'a province'],
  ['place.admin2', 'a district'],
  ['actor.alias', 'a name of the actor'],
  ['actor.armed', 'a name of the actor, and then a word for armed men'],
  ['actor.branch', 'a name of a branch of the actor'],
  ['actor.context', 'a name of the actor, sure by what else is in the article'],
  ['actor.repeat', 'another name of an actor named elsewhere in the article'],
  ['actor.state-forces', 'a country beside a word for its forces'],
  ['actor.own-forces', 'a government, and then “its forces”'],
  ['event.trigger', 'words that tell of such an event'],
  ['casualty.number', 'a number of people, and what became of them'],
  ['casualty.none', 'words for nobody'],
  ['materiel.name', 'a name of it'],
  ['materiel.calibre', 'a calibre'],
  ['materiel.context', 'a name of it, sure by the words around it'],
  ['dateline', 'the place the report was filed from'],
  ['refused.person-name', 'part of the name of a person'],
  ['refused.family-name', 'a family name'],
  ['refused.language', 'a language, not a country'],
  ['refused.longer-name', 'part of a longer name'],
  ['refused.word-in-capitals', 'an ordinary word in a line of capitals'],
  ['refused.other-sense', 'a name of several meanings, of which the words around it point to another'],
  ['refused.other-meaning', 'words or a country near it say that it means something else'],
  ['refused.no-context', 'it means this only with something else beside it, which is not in the article'],
  ['refused.ship', 'the name of a ship'],
  ['refused.unlikely-place', 'nothing near it says that the place is meant'],
]);

/** The rule in words; one that is not in the table is read out: `place.near-capital` is "place: near capital". */
export function ruleInWords(rule: string): string {
  return RULES.get(rule) ?? rule.replace('.', ': ').replace(/[-_.]/g, ' ');
}
