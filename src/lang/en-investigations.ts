/** What `/investigations` says. */
export const enInvestigations = {};
