/**
 * @import { Model } from './model.js'
 * @import { Names } from './markdown-rules.js'
 * @import { Shown } from './types.ts'
 */
import { createMarkdown } from './markdown.js';
import { timestampText } from './times.js';

/**
 * @typedef {object} Acts what the reader can do with a message
 * @property {(messageId: string, customId: string) => void} press
 * @property {(messageId: string, customId: string, values: string[]) => void} select
 * @property {(messageId: string) => void} dismiss
 */

/**
 * What every part of a message needs in order to be shown.
 * @typedef {object} View
 * @property {Model} model
 * @property {ReturnType<typeof createMarkdown>} markdown
 * @property {Acts} acts
 * @property {(id: string) => Shown | undefined} messageById
 */

/**
 * @param {Model} model
 * @param {Acts} acts
 * @param {(id: string) => Shown | undefined} messageById
 * @returns {View}
 */
export const createView = (model, acts, messageById) => ({
  model,
  markdown: createMarkdown(namesFrom(model)),
  acts,
  messageById,
});

/**
 * @param {Model} model
 * @returns {Names}
 */
function namesFrom(model) {
  return {
    user: (id) => {
      const { bot, users } = model.server ?? { bot: { id: '', name: '' }, users: [] };
      return [bot, ...users].find((one) => one.id === id)?.name ?? model.texts.unknownUser;
    },
    channel: (id) => {
      const channels = (model.server?.guilds ?? []).flatMap((guild) => guild.channels);
      return channels.find((one) => one.id === id)?.name ?? model.texts.unknownChannel;
    },
    role: () => model.texts.unknownRole,
    time: (seconds, style) => timestampText(seconds, style, model.now, model.locale),
  };
}
