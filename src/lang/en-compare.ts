/** What `/compare` says. */
export const enCompare = {
  title: (program: string, day: string) => `${program} · ${day} · by country`,
  titleBetween: (program: string, before: string, after: string) =>
    `${program} · ${before} → ${after} · by country`,
  /** How many treatments there are; the highest and the lowest of them. */
  lead: (count: number, highest: string, lowest: string) =>
    `**${count} treatments on this day**, from ${highest} to ${lowest}.`,
  leadOne: (duty: string) => `**All alike on this day: ${duty}.**`,
  leadChanged: (changed: number, all: number) =>
    `**The duty changed for ${all === 1 ? 'this origin' : changed === all ? `all ${all} origins` : `${changed} of ${all} origins`}.**`,
  leadUnchanged: (all: number) =>
    `**The duty is the same on both days for ${all === 1 ? 'this origin' : `all ${all} origins`}.**`,
  daysHeading: 'By treatment, rates high to low',
  changedHeading: 'Changed',
  unchangedHeading: 'The same on both days',
  /** A tariff-rate quota whose volume stands beside each country. */
  quota: (inside: string, above: string) => `tariff-rate quota, ${inside} in quota, ${above} over quota`,
  absolute: 'absolute quota, no additional duty, nothing above the quota may enter',
  row: (duty: string, origins: string) => `• **${duty}**: ${origins}`,
  change: (before: string, after: string) => `${before} → ${after}`,
  /** A duty of several, with the lists it falls on; a line of its own under the origins. */
  dutyLine: (duty: string, lists: string) => (lists === '' ? `　${duty}` : `　${duty} — ${lists}`),
  severalRow: (origins: string) => `• **${origins}**`,
  beforeLine: (day: string) => `　${day}:`,
  afterLine: (day: string) => `　${day}:`,
  steps: (steps: string) => `　Changed by: ${steps}`,
  between: (steps: string) => `　Otherwise in between: ${steps}`,
  step: (day: string, acts: string) => `${day} ${acts}`,
  membership: (day: string) => `${day} by a change of membership`,
  under: (acts: string) => `　Under ${acts}`,
  others: (count: number) => (count === 1 ? '1 other country' : `${count} other countries and territories`),
  eachQuota: (country: string, volume: string) => `${country} (${volume})`,
  quotaUnknown: (country: string) => `${country} (volume not found)`,
  defaultNote:
    'Named are the largest suppliers, the EU as one, and every origin with terms of its own; the rest of the world is counted.',
  baseNote:
    'These are base duties: what a country’s goods pay unless a condition applies, such as where the metal was melted. Tariff shows the conditions.',
  outside: (countries: string) => `Not reached by Section 232 measures: goods of ${countries}.`,
  badSpan: (before: string, after: string) => `${before} comes after ${after}: write the earlier day first.`,
  tariffOf: (country: string) => `Tariff: ${country}`,
  historyOf: (country: string) => `History: ${country}`,
  quotaOf: (country: string) => `Quota: ${country}`,
  onlyAfter: (day: string) => `Only ${day}`,
};
