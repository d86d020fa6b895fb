/** What a key lets its holder do: look, or also change what is kept here (saved searches, feed tokens). */
export const ROLES = ['read', 'admin'] as const;
export type Role = (typeof ROLES)[number];
