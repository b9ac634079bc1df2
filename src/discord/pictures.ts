import {
  AttachmentBuilder,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type InteractionEditReplyOptions,
  type StringSelectMenuInteraction,
} from 'discord.js';
import { LIMITS } from '../reply/limits.ts';
import type { Picture, Reply } from '../reply/reply.ts';
import type { FullBody } from './body.ts';
import { deliver } from './deliver.ts';
import { isGone } from './failure.ts';
import type { Surroundings } from './surroundings.ts';

/** An answer that is out in the open and may get a picture. */
export interface Shown {
  /** The same for every answer that stands in one message, the id of the interaction that made the message. */
  key: string;
  reply: Reply;
  body: FullBody;
  attachmentSizeLimit: number;
  edit: (body: InteractionEditReplyOptions) => Promise<unknown>;
}

/** An answer of this interaction, which is edited through it. */
export function shownBy(
  interaction: ButtonInteraction | StringSelectMenuInteraction | ChatInputCommandInteraction,
  shown: Pick<Shown, 'key' | 'reply' | 'body'>,
): Shown {
  return {
    ...shown,
    attachmentSizeLimit: interaction.attachmentSizeLimit,
    edit: (body) => {
      // discord.js does not know it where Discord said that it has our answer already (after a retry of its own).
      interaction.replied = true;
      return interaction.editReply(body);
    },
  };
}

/** Brings pictures to answers whose text is there already. */
export interface Pictures {
  /**
   * Draws the picture of an answer and edits it in. Resolves when that is done or given up; never rejects: the text
   * says it all, so a picture that fails is logged and left out.
   */
  show: (shown: Shown) => Promise<void>;
  /**
   * The message with this key shows something else from now on: a picture under way for what it showed is dropped.
   * Resolves to true when one was being sent at this moment and may have overwritten the newer answer.
   */
  overtake: (key: string) => Promise<boolean>;
}

/** Keeps track of which answer stands in which message while pictures are under way. */
export function createPictures({ draw, log }: Pick<Surroundings, 'draw' | 'log'>): Pictures {
  const latest = new Map<string, { sending: Promise<void> | null }>();
  return {
    async show({ key, reply, body, attachmentSizeLimit, edit }) {
      if (reply.picture === undefined) return;
      const ticket: { sending: Promise<void> | null } = { sending: null };
      latest.set(key, ticket);
      try {
        const picture = reply.picture();
        const png = picture === null ? null : await draw(picture);
        if (picture === null || png === null || latest.get(key) !== ticket) return;
        if (png.byteLength > attachmentSizeLimit) {
          log.info({ bytes: png.byteLength }, 'a picture is too large for this place');
          return;
        }
        ticket.sending = deliver(() => edit(withPicture(body, picture, png)), log);
        await ticket.sending;
      } catch (error) {
        if (isGone(error)) log.info('the message was gone before its picture came');
        else log.warn({ err: error }, 'a picture could not be shown');
      } finally {
        if (latest.get(key) === ticket) latest.delete(key);
      }
    },
    async overtake(key) {
      const sending = latest.get(key)?.sending;
      latest.delete(key);
      if (sending === null || sending === undefined) return false;
      await sending.catch(() => undefined);
      return true;
    },
  };
}

/** The answer once more, its first card with the picture, which tells those who do not see it what it shows. */
function withPicture(body: FullBody, { name, alt }: Picture, png: Uint8Array): InteractionEditReplyOptions {
  const description = alt.slice(0, LIMITS.altText).toWellFormed();
  const file = new AttachmentBuilder(Buffer.from(png), { name, description });
  const [first, ...others] = body.embeds;
  // Discord's own description of its API knows the words beside the address too; discord-api-types does not yet.
  const image = { url: `attachment://${name}`, description };
  return {
    ...body,
    embeds: [{ ...first, image }, ...others],
    // Files that came with the text are sent again: an edit names every file that stays.
    files: [...body.files, file],
    attachments: [],
  };
}
