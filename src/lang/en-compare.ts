/** What `/compare` says. */
export const enCompare = {};
