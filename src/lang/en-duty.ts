/** What `/duty` says. */
export const enDuty = {};
