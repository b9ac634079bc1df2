import type { Day } from '../model/primitives.ts';

/** What `/tariff` says. */
export const enTariff = {
  since: (day: string) => `since ${day}`,
  /** Both are ISO days; `until` is the first day it no longer holds. */
  sinceUntil: (from: Day, until: Day) => `from ${from} until ${until}`,
  scheduled: (day: string) => `scheduled from ${day}`,
  inForceHeading: 'In force',
  conditionsHeading: 'Unless a condition applies',
  conditionRow: (condition: string, duty: string) => `• ${condition}: **${duty}**`,
  nextHeading: 'What changes next',
  onlyFor: (row: string, lists: string) => `${row} (${lists})`,
  listChanges: (list: string, joined: number, left: number) =>
    `${list}: ${[joined > 0 ? `${joined} HTS entries join` : '', left > 0 ? `${left} leave` : ''].filter((part) => part !== '').join(', ')}`,
  conditionBegins: (condition: string, duty: string) => `${condition}: ${duty}`,
  conditionEnds: (condition: string, duty: string) => `no longer «${condition}: ${duty}»`,
  nextNone: 'No later change is known.',
  nextRow: (day: string, duty: string, act: string) => `From ${day}: ${duty} (${act})`,
  announcedHeading: 'Announced, never in force',
  announcedRow: (duty: string, day: string) => `${duty}, planned for ${day}`,
  startedBy: (act: string) => `Under ${act}`,
  endedBy: (act: string) => `ended by ${act}`,
  instrumentHeading: 'Says who',
  headings: (numbers: string) => `Filed under ${numbers}`,
  quotasHeading: 'Quotas',
  quotaRow: (name: string, volume: string) => `• ${name}: ${volume}`,
  quotaNotFound: 'volume not found',
  notesHeading: 'Notes',
  programsHeading: 'By program',
  otherProgramsHeading: 'No measure on this day',
  notBegun: (program: string, day: string) => `${program} (begins ${day})`,
  leadPrograms: (count: number) =>
    `${count} ${count === 1 ? 'program has' : 'programs have'} a measure on this day.`,
  leadNone: 'No Section 232 measure applied on this day.',
  beforeProgram: (program: string, day: string) =>
    `No measure on ${program} yet: the program begins on ${day}.`,
  finding: (program: string) =>
    `${program}: a threat was found and negotiations were ordered, but no duty is in force.`,
  outside: (country: string) => `${country}: Section 232 measures do not reach its goods.`,
  noneApplies: 'No Section 232 measure of this program applies on this day.',
  assumedMonth: (day: string) => `A month was given: this is its first day, ${day}.`,
  assumedYear: (day: string) => `A year was given: this is its first day, ${day}.`,
  areaNote: 'About this origin',
  except: (names: string) => `except ${names}`,
};
