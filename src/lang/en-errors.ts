/** What is said when something cannot be done. */
export const enErrors = {
  bug: (id: string) =>
    `Something went wrong on our side, sorry. It has been written down as **${id}**; please try again, and name this id if you report it.`,
  notYours: 'Only the person who asked can change this card, so here is the answer for you alone.',
  expiredButton: 'This button is too old to be understood. Please ask again with the slash command.',
  discordOnly: 'This command works in Discord only, with the bot running.',
  title: 'That did not work',
  unknownCountry: (text: string) => `No country or territory is known as «${text}».`,
  unknownProduct: (text: string) => `No Section 232 product is known as «${text}».`,
  badDate: (text: string) =>
    `«${text}» is not a day we can read. Write 2022-04-01, 2022-04, 1 April 2022, today or yesterday.`,
  badRange: 'The first day must not be after the last day.',
  unknownSource: (text: string) => `No act, document or Chapter 99 number is known as «${text}».`,
  missingOption: (name: string) => `The option «${name}» is missing.`,
  unknownOption: (name: string) => `There is no option «${name}» here.`,
  badNumber: (name: string) => `The option «${name}» wants a number.`,
  unknownCommand: (name: string) => `There is no command «${name}».`,
  internal: 'Something went wrong on our side; the other lines are not affected.',
  notACommand: 'A line begins with a command, such as /tariff country:Japan product:steel date:2022-04-01',
  didYouMean: (items: string) => `Did you mean ${items}?`,
  try: 'Try',
};
