import {
  type APIApplicationCommandOptionChoice,
  type APIMessage,
  type APIModalInteractionResponseCallbackData,
  GatewayIntentBits,
  InteractionType,
} from 'discord-api-types/v10';
import type { Context } from '../context.ts';
import { createMessage } from '../state/messages.ts';
import type { StoredMessage } from '../state/state.ts';
import type { World } from '../state/world.ts';
import { complaint } from './complaint.ts';
import { pressData, selectData, usableComponent } from './components.ts';
import { answered, firstAnswer, type Handle, type Patience } from './handle.ts';
import { modalData } from './modal.ts';
import { type Filling, fillOptions, type OptionValue } from './options.ts';
import { checkOffered, type Place, placeOf, type Whereabouts } from './place.ts';
import { type Found, findCommand } from './registered.ts';
import { sendInteraction } from './send.ts';

type Options = Readonly<Record<string, OptionValue | undefined>>;

export interface Slash extends Whereabouts, Patience {
  /** The command's name, with its subcommand: `tariff`, `digest setup`. */
  readonly command: string;
  readonly options?: Options;
}

interface Typing extends Slash {
  /** The option being typed; its text so far stands in `options`, and is empty otherwise. */
  readonly focused: string;
}

export interface Using extends Whereabouts, Patience {
  /** The message, or its id. */
  readonly message: APIMessage | string;
  readonly customId: string;
}

interface Submitting extends Whereabouts, Patience {
  /** What the bot answered with the modal. */
  readonly opened: Pick<Handle, 'id' | 'modal'>;
  /** Texts, or chosen values, by custom_id. */
  readonly fields: Readonly<Record<string, string | readonly string[]>>;
}

/** What a user does in Discord. Each rejects with what the user would see if the bot does not answer in time. */
export interface Drive {
  slash(what: Slash): Promise<Handle>;
  autocomplete(what: Typing): Promise<APIApplicationCommandOptionChoice[]>;
  press(what: Using): Promise<Handle>;
  select(what: Using & { readonly values: readonly string[] }): Promise<Handle>;
  modalSubmit(what: Submitting): Promise<Handle>;
  /** Writes a message; the bot hears of it if its intents say so. */
  say(what: Whereabouts & { readonly content: string }): APIMessage;
}

/** How does a user act on the bot? */
export function createDrive(ctx: Context, world: World): Drive {
  const { state } = ctx;
  const filling = (place: Place, focused?: string): Filling => ({
    ctx,
    world,
    resolved: {},
    guildId: place.guildId,
    channelId: place.channel.data.id,
    ...(focused === undefined ? {} : { focused }),
  });

  function command(what: Slash, focused?: string) {
    const place = placeOf(state, world, what);
    const guildScope = what.userInstalled ? null : place.guildId;
    const found = findCommand(state, guildScope, what.command);
    checkOffered(state, found.command, place, what);
    const given = focused === undefined ? (what.options ?? {}) : { [focused]: '', ...what.options };
    const fill = filling(place, focused);
    const options = fillOptions(found.options, given, fill);
    const resolved = Object.keys(fill.resolved).length > 0 ? { resolved: fill.resolved } : {};
    return { place, found, data: { ...commandData(found, options), ...resolved } };
  }

  async function use(
    what: Using,
    data: (used: ReturnType<typeof usableComponent>, fill: Filling) => unknown,
  ) {
    const stored = visible(what);
    const at = stored.message.channel_id;
    const place = placeOf(state, world, inPlaceOf(stored, what, at));
    const component = usableComponent(stored.message, what.customId);
    const record = sendInteraction(ctx, place, {
      type: InteractionType.MessageComponent,
      data: data(component, filling(place)),
      message: structuredClone(stored.message),
      sourceMessageId: stored.message.id,
    });
    return answered(state, record, what);
  }

  function visible(what: Using): StoredMessage {
    const id = typeof what.message === 'string' ? what.message : what.message.id;
    const stored = state.messages.get(id);
    if (!stored) throw complaint(`there is no message ${id}`, { code: 'not-usable' });
    const user = world.user(what.user ?? (stored.visibleTo || 'Reader'));
    if (stored.visibleTo && stored.visibleTo !== user.id) {
      const why = 'the message is ephemeral: only the user whom it answers sees it';
      throw complaint(why, { code: 'not-usable' });
    }
    return stored;
  }

  // Unless said otherwise a component is used where its message stands.
  function inPlaceOf({ visibleTo, guildId }: StoredMessage, what: Whereabouts, channel: string): Whereabouts {
    const who = what.user ?? visibleTo ?? undefined;
    const context = guildId ? {} : { context: what.context ?? ('bot-dm' as const) };
    return {
      ...what,
      ...context,
      ...(guildId ? { channel } : {}),
      ...(who === undefined ? {} : { user: who }),
    };
  }

  return {
    async slash(what) {
      const { place, data } = command(what);
      return answered(
        state,
        sendInteraction(ctx, place, { type: InteractionType.ApplicationCommand, data }),
        what,
      );
    },
    async autocomplete(what) {
      const { place, found, data } = command(what, what.focused);
      const option = found.options.find((one) => one.name === what.focused);
      if (!option || !('autocomplete' in option) || !option.autocomplete) {
        throw new Error(`the option «${what.focused}» has no autocomplete`);
      }
      const type = InteractionType.ApplicationCommandAutocomplete;
      const record = sendInteraction(ctx, place, { type, data, focusedType: option.type });
      await firstAnswer(record, what);
      return record.choices ?? [];
    },
    press: (what) => use(what, pressData),
    select: (what) => use(what, (component, fill) => selectData(component, what.values, fill)),
    async modalSubmit(what) {
      const opener = state.interactions.get(what.opened.id);
      if (!opener || !what.opened.modal) throw new Error('the bot has shown no modal');
      const data = modalData(what.opened.modal as APIModalInteractionResponseCallbackData, what.fields);
      const source = opener.sourceMessageId ? state.messages.get(opener.sourceMessageId) : undefined;
      const here = { user: opener.user.id, ...(opener.guildId ? { channel: opener.channelId } : {}) };
      const place = placeOf(state, world, { ...here, ...what });
      const record = sendInteraction(ctx, place, {
        type: InteractionType.ModalSubmit,
        data,
        message: source && structuredClone(source.message),
        sourceMessageId: source?.message.id ?? null,
      });
      return answered(state, record, what);
    },
    say(what) {
      const { user, channel, guildId } = placeOf(state, world, what);
      const hidden = { channelId: channel.data.id, guildId, author: user, silent: true };
      const { message } = createMessage(ctx, hidden, { content: what.content });
      const place = guildId ? { guild_id: guildId } : {};
      const intent = guildId ? GatewayIntentBits.GuildMessages : GatewayIntentBits.DirectMessages;
      // Without the message content intent a bot reads only what mentions it or is written to it alone.
      const told = !guildId || message.mentions.some((one) => one.id === state.bot.id);
      const event = { ...message, ...place };
      ctx.dispatch('MESSAGE_CREATE', event, intent, told ? event : { ...event, content: '' });
      return message;
    },
  };
}

function commandData({ command, scope, path }: Found, options: readonly unknown[]): Record<string, unknown> {
  const nested = path
    .toReversed()
    .reduce<readonly unknown[]>(
      (inner, option) => [{ name: option.name, type: option.type, options: inner }],
      options,
    );
  const guild = scope === 'global' ? {} : { guild_id: scope };
  return { id: command.id, name: command.name, type: command.type, options: nested, ...guild };
}
