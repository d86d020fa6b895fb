/**
 * What is asked, over the made-up articles; shares of 100,000 articles behind each kind. Every kind comes equally often.
 */
export const MIX: Readonly<Record<string, readonly string[]>> = {
  /** in 0.1 to 0.3 % */
  'rare word': 'narselmomo selborpil narnozarzar dunodan rulufelu selghihaha fezarselmo zarnomo katino ghinardanlu'.split(' ').map(asked),
  /** in 5 to 10 % */
  'middling word': 'attacks bank shelling helicopters moscow myanmar television authority spokesman deliveries'.split(' ').map(asked),
  /** in 50 to 100 % */
  'very common word': 'the of and in people from government killed president army'.split(' ').map(asked),
  /** in 1 to 5 % */
  phrase: [
    'al shabab',
    'al abadi',
    'us led',
    'states led',
    'the armed',
    'declared the',
    'between the',
    'the rebel',
    'force in',
    'the president',
  ].map((words) => asked(`"${words}"`)),
  /** in 8 to 60 % */
  'one word or another': [
    'moscow OR myanmar',
    'soldiers OR troops',
    'killed OR attacks',
    'bank OR ship',
    'talks OR agreement',
    'police OR army',
    'helicopters OR shelling',
    'narselmomo OR television',
    'border OR capital',
    'votes OR majority',
  ].map(asked),
  /** in 0.05 to 1 % */
  'word, country, month': [
    ['soldiers', 'UA', 3],
    ['killed', 'SY', 5],
    ['agreement', 'RU', 1],
    ['talks', 'PS', 7],
    ['police', 'IL', 2],
    ['army', 'SD', 9],
    ['attacks', 'YE', 11],
    ['border', 'IR', 4],
    ['shelling', 'UA', 8],
    ['government', 'IQ', 6],
  ].map(
    ([word, country, month]) =>
      `${asked(String(word))}&country=${country}&from=2025-${two(Number(month))}-01&to=2025-${two(Number(month) + 1)}-01`,
  ),
};

function asked(q: string): string {
  return `q=${encodeURIComponent(q)}`;
}

function two(month: number): string {
  return String(month).padStart(2, '0');
}
