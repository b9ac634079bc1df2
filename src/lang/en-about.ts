/** What `/about` says. */
export const enAbout = {
  title: 'About section232',
  lead: 'Which U.S. Section 232 duty applied to which product from which country on which day, and under which legal act.',
  coverageHeading: 'What it holds',
  counts: (what: string, count: number) => `• ${count.toLocaleString('en-US')} ${what}`,
  measures: 'measures',
  articleLists: 'article lists',
  htsNumbers: 'HTS entries',
  instruments: 'legal acts and official papers',
  events: 'events',
  investigations: 'investigations since 1962',
  quotas: 'quotas',
  countries: 'countries and territories',
  freshnessHeading: 'How fresh it is',
  freshnessRow: (day: string, programs: string) => `Verified through ${day}: ${programs}`,
  allPrograms: (count: number) => `all ${count} programs`,
  termsHeading: 'Please note',
  notAdvice:
    'This is not legal advice. The words of the law govern, not this summary; check the linked act before you file.',
  licence: 'Software and data: MIT licence. Texts of U.S. law are in the public domain.',
  stored:
    'What is stored: servers’ digest settings, watches, and a record of the posts made for them; no messages and no questions. It goes when you remove it or the bot leaves the server. In full: PRIVACY.md and TERMS.md, which come with the software.',
  reportHeading: 'Report an error',
  report:
    'Tell whoever runs this bot (their name is in the bot’s profile) or the project’s issue tracker: the country, product and day you asked, and the act that says otherwise.',
};

/** What `/help` says. */
export const enHelp = {
  title: 'Help',
  lead: 'Ask in English or Japanese; countries and products may be typed as names, codes or nearly right.',
  commandsHeading: 'Commands',
  datesHeading: 'Dates',
  dates:
    '2022-04-01, 2022-04 (its first day), 1 April 2022, 2022年4月1日, today, yesterday. Days are U.S. Eastern days.',
  examplesHeading: 'Examples',
};
