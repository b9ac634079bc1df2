/**
 * @import { APIApplicationCommand, APIApplicationCommandOption } from 'discord-api-types/v10'
 * @import { Entry, Option, Place, RawOption, User } from './types.ts'
 */

const SUBCOMMAND = 1;
const GROUP = 2;
const CHANNEL = 7;
const BOOLEAN = 5;

/** @typedef {{ readonly [locale: string]: string | null } | null | undefined} Localized */

/**
 * A name or description in the reader's language, or as the bot wrote it.
 * @param {string} text
 * @param {Localized} localized
 * @param {string} locale
 */
export const inLanguage = (text, localized, locale) => localized?.[locale] ?? text;

/**
 * In which forms can these commands be called? Each subcommand is an entry of its own.
 * @param {readonly APIApplicationCommand[]} commands
 * @param {string} locale
 * @param {{ yes: string, no: string }} words for true and false
 * @returns {Entry[]}
 */
export function entriesOf(commands, locale, words) {
  /**
   * @param {APIApplicationCommand | APIApplicationCommandOption} part
   * @param {string} line
   * @param {string} shown
   * @returns {Entry[]}
   */
  const walk = (part, line, shown) => {
    const inner = /** @type {APIApplicationCommandOption[]} */ (
      'options' in part ? (part.options ?? []) : []
    );
    const nested = inner.filter(({ type }) => type === SUBCOMMAND || type === GROUP);
    if (nested.length > 0) {
      return nested.flatMap((one) => {
        const name = inLanguage(one.name, one.name_localizations, locale);
        return walk(one, `${line} ${one.name}`, `${shown} ${name}`);
      });
    }
    const description = inLanguage(part.description, part.description_localizations, locale);
    const options = inner.map((one) => optionOf(one, locale, words));
    return [{ line, shown, description, options }];
  };
  return commands.flatMap((one) => walk(one, one.name, inLanguage(one.name, one.name_localizations, locale)));
}

/**
 * @param {APIApplicationCommandOption} option
 * @param {string} locale
 * @param {{ yes: string, no: string }} words
 * @returns {Option}
 */
function optionOf(option, locale, words) {
  const loose = /** @type {RawOption} */ (/** @type {unknown} */ (option));
  const fixed = (loose.choices ?? []).map((choice) => ({
    name: inLanguage(choice.name, choice.name_localizations, locale),
    value: choice.value,
  }));
  const booleans = [
    { name: words.yes, value: true },
    { name: words.no, value: false },
  ];
  return {
    name: option.name,
    shown: inLanguage(option.name, option.name_localizations, locale),
    description: inLanguage(option.description, option.description_localizations, locale),
    type: loose.type,
    required: loose.required ?? false,
    autocomplete: loose.autocomplete ?? false,
    choices: option.type === BOOLEAN ? booleans : fixed,
    channelTypes: option.type === CHANNEL ? (loose.channel_types ?? []) : [],
    min: loose.min_value ?? loose.min_length ?? null,
    max: loose.max_value ?? loose.max_length ?? null,
  };
}

/**
 * Which commands does Discord offer to this user in this place? Those that are not, are not shown.
 * https://docs.discord.com/developers/interactions/application-commands#permissions
 * @param {readonly APIApplicationCommand[]} commands
 * @param {Place} place
 * @param {User} user
 */
export function offered(commands, place, user) {
  const [context, install] = place.guild ? [0, place.guild.hasBot ? 0 : 1] : [1, 0];
  return commands.filter((command) => {
    if (command.type !== undefined && command.type !== 1) return false;
    if (command.contexts && !command.contexts.includes(context)) return false;
    if (command.integration_types && !command.integration_types.includes(install)) return false;
    const needed = command.default_member_permissions;
    return needed == null || place.guild === null || user.kind === 'manager';
  });
}

/**
 * Which of them match what has been typed after the slash, the best first? Both the reader's and the bot's own words
 * count, and so does any word of a name: «setup» finds `digest setup`.
 * @param {readonly Entry[]} entries
 * @param {string} typed
 */
export function matching(entries, typed) {
  const wanted = fold(typed);
  const score = (/** @type {Entry} */ { shown, line, description }) => {
    const names = [fold(shown), fold(line)];
    if (names.some((name) => name.startsWith(wanted))) return 0;
    if (names.some((name) => name.split(' ').some((word) => word.startsWith(wanted)))) return 1;
    if (names.some((name) => name.includes(wanted))) return 2;
    return fold(description).includes(wanted) ? 3 : 9;
  };
  return entries
    .map((entry) => ({ entry, rank: score(entry) }))
    .filter(({ rank }) => rank < 9)
    .sort((one, other) => one.rank - other.rank)
    .map(({ entry }) => entry);
}

/**
 * The same for any case and width of letters.
 * @param {string} text
 */
export const fold = (text) => text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
