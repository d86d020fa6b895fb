/** Changes whenever the same reports could be grouped otherwise. */
export const STORY_RULES_VERSION = 'stories-2';
