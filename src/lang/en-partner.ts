/** What `/partner` says. */
export const enPartner = {
  title: (country: string) => `${country} and Section 232`,
  titlePart: (country: string, part: string) => `${country} · ${part}`,
  parts: {
    overview: 'Overview',
    meetings: 'Meetings',
    frameworks: 'Frameworks',
    investment: 'Investment and jobs',
    promotion: 'Promotion programmes',
    positions: 'Positions, consistency with the WTO',
    seen: 'Section 232 as the partner saw it',
    course: 'Later course',
    measures: 'Measures today',
    quotas: 'Quota deals',
    disputes: 'WTO disputes and retaliation',
    agreements: 'Agreements and joint statements',
    events: 'Events',
  },
  menu: 'Choose a part',
  lead: (measures: number, day: string) =>
    measures === 0
      ? `**No Section 232 measure applies on ${day}.**`
      : `**${measures} ${measures === 1 ? 'program has' : 'programs have'} a Section 232 measure on ${day}.**`,
  /** Where the facts come from. */
  document: (facts: number, source: string) =>
    `The founding document tells ${facts} facts of the relation: ${source}.`,
  documentName: 'METI, White Paper on International Economy and Trade 2022, chapter on the United States',
  documentHeading: 'In the founding document',
  partRow: (part: string, count: number, span: string) =>
    span === '' ? `• **${part}**: ${count}` : `• **${part}**: ${count}, ${span}`,
  span: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
  /** A heading over some of several entries. */
  someOf: (part: string, shown: number, all: number) => `${part} (${shown} of ${all})`,
  leadPart: (count: number) => (count === 1 ? '1 entry.' : `${count} entries.`),
  leadMeetings: (count: number, others: number) =>
    `${count} meetings${others === 0 ? '' : `, and ${others} remarks on them`}.`,
  meeting: (number: number, date: string, people: string) => `**(${number}) ${date}** · ${people}`,
  aboutMeetings: 'On the meetings together',
  fact: (date: string, statement: string) => (date === '' ? `• ${statement}` : `• **${date}** ${statement}`),
  point: (statement: string) => `　• ${statement}`,
  person: (name: string, office: string) => `${name} (${office})`,
  people: (people: string) => `　With: ${people}`,
  asOf: (dates: string) => `as of ${dates}`,
  note: (text: string) => `　Note: ${text}`,
  later: (events: string) => `　Later: ${events}`,
  laterEvent: (date: string, title: string) => `${date} ${title}`,
  inData: (duty: string, when: string, act: string) => `　In the data: ${duty}, ${when} (${act})`,
  courseLead: (day: string, count: number) =>
    `${count} events since the founding document, which ends at ${day}.`,
  /** A row that concerns the country through a group, or a group through a member. */
  through: (row: string, names: string) => `${row} [${names}]`,
  measureRow: (program: string, duty: string, when: string, acts: string) =>
    `• **${program}**: ${duty} (${when}; ${acts})`,
  quotaRow: (name: string, volume: string, when: string, acts: string) =>
    `• **${name}**: ${volume}, ${when} (${acts})`,
  tariffQuota: (volume: string) => `tariff-rate quota of ${volume}`,
  absoluteQuota: (volume: string) => `absolute quota of ${volume}`,
  quotaNever: (day: string) => `announced for ${day}, never opened`,
  actsHeading: 'The partner’s own acts',
  disputesHeading: 'WTO disputes',
  actRow: (date: string, act: string, summary: string) => `• **${date}** ${act}: ${summary}`,
  eventsHeading: 'Latest of importance',
  aheadHeading: 'Ahead',
  nothing: (country: string) =>
    `No quota deal, dispute, agreement or event is known with ${country} by name: it is treated as all other origins are.`,
  empty: 'Nothing of this kind is known.',
};
