/** What `/hts` says. */
export const enHts = {};
