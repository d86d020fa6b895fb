/** Pure rules that group reports of one event into stories. */
export { cutStory, FEWEST_TO_CUT } from './cut.ts';
export { areTwoStories, centralReport, FEWEST_TO_CONTRAST, likeness } from './compare.ts';
export { decodeStory, encodeStory } from './encode.ts';
export { uncompared } from './evidence.ts';
export { judgeStory } from './judge.ts';
export { indexKeys, lookupKeys } from './keys.ts';
export { readReport, readReportText, type ReportReading, type ReportText } from './report.ts';
export { joinStory, openStory, type StoryState } from './state.ts';
export { LEAD_CHARACTERS } from './terms.ts';
export { STORY_RULES_VERSION } from './version.ts';
