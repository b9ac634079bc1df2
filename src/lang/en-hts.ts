/** What `/hts` says. */
export const enHts = {
  title: (code: string) => `HTS ${code}`,
  /** `when` is «since …», «from … until …». */
  full: (program: string, when: string) => `**${program}**: on the list ${when}.`,
  part: (program: string, when: string) => `**${program}**: some lines below it on the list ${when}.`,
  none: 'No Section 232 list covers this number on this day.',
  noneIncomplete:
    'No Section 232 list names this number on this day; lists known by description only stand below.',
  outside: (country: string) => `${country}: Section 232 measures do not reach its goods.`,
  scopeText: 'The words of a list govern, not the number alone: check the scope note and the act.',
  stacking:
    'Several programs name it: the stacking rules of the day decide which of their duties are due together; /duty applies them.',
  /** A list of a program and where the tariff prints it. */
  list: (program: string, list: string, reference: string) =>
    [program, list === program ? '' : list, reference].filter((part) => part !== '').join(' · '),
  onlyFrom: (area: string) => `origin ${area} only`,
  entry: (hts: string, description: string, when: string, act: string) =>
    `• **${hts}** ${description} — ${when}, ${act}`,
  range: (from: string, through: string) => `${from} through ${through}`,
  except: (numbers: string) => `without ${numbers}`,
  partly: 'in part',
  scope: (words: string) => `Scope: ${words}`,
  quotaCategory: (name: string, heading: string, volume: string) =>
    `Quota category: ${[name, heading, volume].filter((part) => part !== '').join(', ')}`,
  conditionsOf: (program: string) => `Unless a condition applies (${program})`,
  nearHeading: 'Close, but not listed',
  near: {
    'sibling-listed': (program: string, hts: string, description: string, when: string) =>
      `• ${program}: ${hts} (${description}) is listed, this number is not; ${when}`,
    excluded: (program: string, hts: string, description: string, when: string) =>
      `• ${program}: left out by name from ${hts} (${description}); ${when}`,
    'listed-before': (program: string, hts: string, description: string, when: string) =>
      `• ${program}: was listed as ${hts} (${description}) ${when}`,
    'listed-later': (program: string, hts: string, description: string, when: string) =>
      `• ${program}: listed as ${hts} (${description}) ${when}`,
  },
  incompleteHeading: 'Lists by words that may reach it',
  incomplete: {
    complete: '',
    partial: 'some numbers are known',
    described: 'known by its words only',
    counted: 'only how many numbers it has is known',
  },
  incompleteRow: (list: string, how: string, note: string) => `• ${list}: ${note === '' ? how : note}`,
  page: (page: number, pages: number) => `Entries, page ${page} of ${pages}.`,
  headingTitle: (code: string) => `Chapter 99 · ${code}`,
  /** `whole`: a number of eight digits; otherwise the first digits of several. */
  headingLead: (count: number, whole: boolean) =>
    `${count} ${count === 1 ? 'measure is' : 'measures are'} filed under ${whole ? 'this Chapter 99 number' : 'Chapter 99 numbers that begin so'} on this day.`,
  headingNone: (whole: boolean) =>
    `No measure that the data knows is filed under ${whole ? 'this Chapter 99 number' : 'a Chapter 99 number that begins so'} on this day.`,
  headingRow: (program: string, area: string, duty: string, headings: string) =>
    `• ${program} (${area}): **${duty}** · ${headings}`,
  headingAlso:
    'Filed beside the number of the goods; the number of the goods decides which program covers them.',
  otherTimes: 'At other times',
  badShort: (text: string) =>
    `«${text}» is too short: an HTS number has at least four digits, as in 7317 or 7317.00.30. A chapter alone is not looked up.`,
  badOdd: (text: string, count: number) =>
    `«${text}» has ${count} digits: an HTS number has 4, 6, 8 or 10. A zero in front may be lost.`,
  badLong: (text: string, count: number) =>
    `«${text}» has ${count} digits: an HTS number has at most ten, as in 7317.00.55.03.`,
  badText: (text: string) =>
    `«${text}» is not an HTS number. Write 4 to 10 digits, with or without dots: 7317, 7216.50, 7317.00.55.03, 9903.81.87.`,
};
