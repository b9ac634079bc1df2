/** What stands in pictures, and in the texts for those who do not see them. Short: a picture is read on a phone. */
export const enCharts = {
  year: (year: string) => year,
  /** `2025-04` */
  month: (month: string) => month,
  today: 'today',
  clauses: (parts: readonly string[]) => parts.join('; '),
  from: (duty: string, day: string) => `${duty} from ${day}`,
  label: {
    ceiling: (rate: string) => `${rate} all-in ceiling`,
    ceilingShort: (rate: string) => `${rate} all-in`,
    /** The rate within a quota as a number, the rate above it as text. */
    range: (inside: number, above: string) => `${inside}–${above}`,
    quota: (range: string) => `tariff-rate quota ${range}`,
    quotaShort: (range: string) => `quota ${range}`,
    withPrice: (rate: string) => `${rate} + minimum price`,
    absolute: 'absolute quota',
    minimumPrice: 'minimum price',
    exempt: 'exempt',
    none: 'no measure',
  },
  kind: {
    additional: 'additional duty',
    ceiling: 'all-in ceiling, ordinary duty included',
    'tariff-rate-quota': 'tariff-rate quota: within–above',
    'absolute-quota': 'absolute quota: nothing above it enters',
    'minimum-price': 'minimum import price',
    exempt: 'exempt',
    none: 'no measure',
  },
  historyTitle: (country: string, program: string) => `${country} · ${program}: Section 232 duty`,
  historyAlt: (country: string, program: string) => `${country} · ${program}`,
  historySubtitle: (verified: string) => `Percent of value, by day of entry · ${verified}`,
  scheduled: (text: string) => `${text} (scheduled)`,
};
