/** Discord's limits that an answer must keep. https://docs.discord.com/developers/resources/message */
export const LIMITS = {
  embedTitle: 256,
  embedDescription: 4096,
  embedFooter: 2048,
  /** Titles, descriptions and footers of all embeds of a message together; Discord's builders do not check it. */
  embedTotal: 6000,
  embeds: 10,
  rows: 5,
  buttonsPerRow: 5,
  buttonLabel: 80,
  customId: 100,
  menuChoices: 25,
  menuLabel: 100,
  menuPlaceholder: 150,
  url: 512,
  files: 10,
  /** The description of an attachment: https://docs.discord.com/developers/resources/message#attachment-object */
  altText: 1024,
  /** A little less than 25 MiB, for the rest of the request. */
  requestBytes: 25 * 1024 * 1024 - 100_000,
  choices: 25,
  choiceName: 100,
  choiceValue: 100,
} as const;
