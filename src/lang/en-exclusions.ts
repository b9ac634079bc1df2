/** What `/exclusions` says. */
export const enExclusions = {};
