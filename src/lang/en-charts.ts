/** What stands in pictures, and in the texts for those who do not see them. Short: a picture is read on a phone. */
export const enCharts = {
  year: (year: string) => year,
  /** `2025-04` */
  month: (month: string) => month,
  today: 'today',
  title: (parts: readonly string[]) => parts.join(' · '),
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
  quotaUnknown: (count: number) =>
    count === 1 ? '1 category without a known volume' : `${count} categories without a known volume`,
  quotaRow: (name: string, volume: string) => `${name} ${volume}`,
  timelineCount: (title: string, count: number) => `${title} (${count})`,
  timelineRow: (date: string, title: string) => `${date} ${title}`,
  timelineSubtitle: (named: number, all: number) =>
    named === all ? `${all} events` : `The ${named} weightiest of ${all}; strokes are others of those years`,
  eventGroup: {
    act: 'act, announcement',
    meeting: 'meeting',
    deal: 'agreement',
    case: 'investigation',
    court: 'dispute, ruling',
    deadline: 'deadline',
  },
  finding: {
    threat: 'threat found',
    'no-threat': 'no threat',
    withdrawn: 'withdrawn',
    terminated: 'terminated',
    pending: 'pending',
    unknown: 'finding unknown',
  },
  due: (finding: string, day: string) => `${finding}, report due ${day}`,
  findingCount: (finding: string, count: number) => `${finding}: ${count}`,
  caseRow: (name: string, date: string, finding: string) => `${date} ${name}: ${finding}`,
  historyTitle: (country: string, program: string) => `${country} · ${program}: Section 232 duty`,
  historyAlt: (country: string, program: string) => `${country} · ${program}`,
  historySubtitle: (verified: string) => `Percent of value, by day of entry · ${verified}`,
  /** The yearly volume of a quota. */
  quotaSubtitle: (volume: string) => `Known category volumes a year, of ${volume} in all`,
  /** Origins that are counted, not named. */
  others: (count: number) => (count === 1 ? '1 other origin' : `${count} other origins`),
  sinceStatute: 'Since the Trade Expansion Act of 1962',
  scheduled: (text: string) => `${text} (scheduled)`,
};
