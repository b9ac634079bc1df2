/** What `/quota` says. */
export const enQuota = {};
