import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOptionChoice,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { type Command, type CommandOption, offered, type Question } from '../../commands/command.ts';

/** A slash command in the form that Discord registers. */
export type CommandDefinition = RESTPostAPIChatInputApplicationCommandsJSONBody;

/**
 * How is this command described to Discord? English is the base text, Japanese its localization.
 * https://docs.discord.com/developers/interactions/application-commands#create-global-application-command
 */
export function commandDefinition(command: Command): CommandDefinition {
  return {
    type: ApplicationCommandType.ChatInput,
    name: command.name,
    name_localizations: { ja: command.nameJa },
    description: command.description.en,
    description_localizations: { ja: command.description.ja },
    ...('subcommands' in command
      ? { options: command.subcommands.map(subcommandDefinition) }
      : optionsDefinition(command)),
    ...placeDefinition(command.where),
  };
}

/**
 * Where may the command be used, and by whom? Server settings are for those who may manage the server; an
 * administrator can still open them to other roles in the server's integration settings.
 * https://docs.discord.com/developers/interactions/application-commands#interaction-contexts
 */
function placeDefinition(where: Command['where']): Partial<CommandDefinition> {
  if (where === 'server') {
    return {
      contexts: [InteractionContextType.Guild],
      integration_types: [ApplicationIntegrationType.GuildInstall],
      default_member_permissions: String(PermissionFlagsBits.ManageGuild),
    };
  }
  return {
    contexts: [
      InteractionContextType.Guild,
      InteractionContextType.BotDM,
      InteractionContextType.PrivateChannel,
    ],
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  };
}

/** https://docs.discord.com/developers/interactions/application-commands#subcommands-and-subcommand-groups */
function subcommandDefinition(question: Question): APIApplicationCommandSubcommandOption {
  return {
    type: ApplicationCommandOptionType.Subcommand,
    name: question.name,
    name_localizations: { ja: question.nameJa },
    description: question.description.en,
    description_localizations: { ja: question.description.ja },
    ...optionsDefinition(question),
  };
}

function optionsDefinition({ options }: Question): { options?: APIApplicationCommandBasicOption[] } {
  const shown = offered(options);
  return shown.length === 0 ? {} : { options: shown.map(optionDefinition) };
}

const OPTION_TYPES = {
  string: ApplicationCommandOptionType.String,
  integer: ApplicationCommandOptionType.Integer,
  number: ApplicationCommandOptionType.Number,
  boolean: ApplicationCommandOptionType.Boolean,
  channel: ApplicationCommandOptionType.Channel,
} as const satisfies Record<CommandOption['type'], ApplicationCommandOptionType>;

/** The channels that the bot can post to by itself; a forum takes posts with a title only. */
const CHANNEL_TYPES = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
];

function optionDefinition(option: CommandOption): APIApplicationCommandBasicOption {
  return {
    type: OPTION_TYPES[option.type],
    name: option.name,
    name_localizations: { ja: option.nameJa },
    description: option.description.en,
    description_localizations: { ja: option.description.ja },
    required: option.required,
    ...(option.type === 'channel' ? { channel_types: CHANNEL_TYPES } : {}),
    ...suggestionsDefinition(option),
  } as APIApplicationCommandBasicOption;
}

/** Fixed choices or suggestions while typing; Discord refuses an option that has both, and fixed choices say more. */
function suggestionsDefinition(option: CommandOption) {
  if (option.choices !== undefined && option.choices.length > 0) {
    const numeric = option.type === 'integer' || option.type === 'number';
    const choices: APIApplicationCommandOptionChoice[] = option.choices.map(({ name, value }) => ({
      name: name.en,
      name_localizations: { ja: name.ja },
      value: numeric ? Number(value) : value,
    }));
    return { choices };
  }
  return option.suggest === undefined ? {} : { autocomplete: true };
}
