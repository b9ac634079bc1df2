/** What `/investigations` says. */
export const enInvestigations = {
  title: 'Section 232 investigations since 1962',
  titleOf: (product: string) => `Section 232 investigations · ${product}`,
  lead: (count: number, parts: string) =>
    `**${count} ${count === 1 ? 'investigation' : 'investigations'}**: ${parts}.`,
  counts: {
    threat: (count: number) => `${count} found a threat`,
    'no-threat': (count: number) => `${count} found none`,
    withdrawn: (count: number) => `${count} withdrawn`,
    terminated: (count: number) => `${count} ended without a finding`,
    pending: (count: number) => `${count} pending`,
    unknown: (count: number) => `${count} with a result that is not known`,
  },
  findings: {
    threat: 'threat found',
    'no-threat': 'no threat found',
    withdrawn: 'withdrawn',
    terminated: 'ended without a finding',
    pending: 'pending',
    unknown: 'result not known',
  },
  /** The head of a case: when it was opened, about what, with what result. */
  head: (date: string, product: string, finding: string) => `**${date} · ${product}** · ${finding}`,
  asked: (who: string) => `　Asked by: ${who}`,
  reported: (date: string) => `　Report: ${date}`,
  reportedAfter: (date: string, days: number) => `　Report: ${date}, ${days} days after initiation`,
  outcome: (text: string, sources: string) => `　${text} (${sources})`,
  note: (text: string) => `　Note: ${text}`,
  reportDue: (day: string, left: number) =>
    `　Report due by ${day} (270 days), ${left === 0 ? 'today' : `${left} ${left === 1 ? 'day' : 'days'} left`}`,
  reportOverdue: (day: string, over: number, through: string) =>
    `　⚠️ The 270 days ended on ${day}, ${over} ${over === 1 ? 'day' : 'days'} ago; no report was seen by ${through}`,
  decisionDue: (day: string) => `　The President decides by ${day} (90 days after the report)`,
  actionDue: (day: string) =>
    `　The 90 days for a decision are over; action follows within 15 days of it, by ${day} at the latest`,
  actionOverdue: (day: string, through: string) =>
    `　⚠️ The time for decision and action (90 and 15 days) ended on ${day}; neither was seen by ${through}`,
  clockUnknown: '　The day of initiation is not known, so the time limits cannot be counted',
  alsoHeading: 'Others with this word in their name',
  alsoRow: (date: string, product: string, finding: string) => `• ${date} ${product}: ${finding}`,
  clockHeading: 'The statute’s clock',
  clock: (act: string) =>
    `The Secretary of Commerce reports within 270 days of initiation, the President decides within 90 days of a report that finds a threat, and acts within 15 days of deciding: ${act} (b)(3)(A), (c)(1). The limits hold for cases opened since August 23, 1988.`,
  unknown: (text: string) => `No Section 232 investigation is known on «${text}».`,
  all: 'All investigations',
  events: 'Events',
};
