/** What `/partner` says. */
export const enPartner = {};
