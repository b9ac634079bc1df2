import {
  type APIApplicationCommand,
  type APIApplicationCommandInteractionDataOption,
  type APIApplicationCommandOption,
  type APIApplicationCommandOptionChoice,
  type APIInteraction,
  ApplicationCommandType,
  InteractionType,
  ApplicationCommandOptionType as Type,
} from 'discord-api-types/v10';
import type { State } from '../state/state.ts';

type Named = APIApplicationCommand | APIApplicationCommandOption | APIApplicationCommandOptionChoice;

/**
 * Which command line led to this interaction: `/tariff country:JP product:steel`? Null if it was no command. Names are
 * those of the command as it is registered now, in the language of `locale` where it has one.
 */
export function askedLine(interaction: APIInteraction, state: State, locale: string): string | null {
  if (interaction.type !== InteractionType.ApplicationCommand) return null;
  const { data } = interaction;
  if (data.type !== ApplicationCommandType.ChatInput) return null;
  const command = [...state.commands.values()].flat().find(({ id }) => id === data.id);
  const words = wordsOf(data.options ?? [], command?.options ?? [], state, locale);
  return [`/${nameIn(command, data.name, locale)}`, ...words].join(' ');
}

function wordsOf(
  given: readonly APIApplicationCommandInteractionDataOption[],
  defined: readonly APIApplicationCommandOption[],
  state: State,
  locale: string,
): string[] {
  return given.flatMap((one) => {
    const option = defined.find(({ name }) => name === one.name);
    const name = nameIn(option, one.name, locale);
    if ('options' in one) {
      const below = option !== undefined && 'options' in option ? (option.options ?? []) : [];
      return [name, ...wordsOf(one.options ?? [], below, state, locale)];
    }
    return 'value' in one ? [`${name}:${valueIn(one, option, state, locale)}`] : [name];
  });
}

function nameIn(thing: Named | undefined, name: string, locale: string): string {
  const localized: Readonly<Record<string, string | null | undefined>> = thing?.name_localizations ?? {};
  return localized[locale] ?? thing?.name ?? name;
}

function valueIn(
  { type, value }: { type: Type; value?: unknown },
  option: APIApplicationCommandOption | undefined,
  { channels, users, guilds }: State,
  locale: string,
): string {
  const text = String(value);
  const choices: readonly APIApplicationCommandOptionChoice[] =
    option !== undefined && 'choices' in option ? (option.choices ?? []) : [];
  const choice = choices.find((one) => one.value === value);
  if (choice) return nameIn(choice, choice.name, locale);
  if (type === Type.Channel) return `#${channels.get(text)?.data.name ?? text}`;
  if (type === Type.User) return `@${users.get(text)?.global_name ?? text}`;
  const roles = [...guilds.values()].flatMap(({ data }) => data.roles);
  if (type === Type.Role) return `@${roles.find(({ id }) => id === text)?.name ?? text}`;
  return text;
}
