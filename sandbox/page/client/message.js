/**
 * @import { APIMessage } from 'discord-api-types/v10'
 * @import { Shown } from './types.ts'
 * @import { View } from './view.js'
 */
import { avatarOf } from './avatars.js';
import { renderControl } from './controls.js';
import { component, make } from './dom.js';
import { renderEmbed } from './embed.js';
import { renderAttachments } from './files.js';
import { icon } from './icons.js';
import { saidAt } from './times.js';

const EPHEMERAL = 1 << 6;
const LOADING = 1 << 7;
const COMPONENTS_V2 = 1 << 15;
const SEVEN_MINUTES = 7 * 60 * 1000;

/**
 * A message as it stands in the channel. `previous` is the one above it: the same author's next message soon after has
 * no head of its own.
 * @param {Shown} shown
 * @param {Shown | undefined} previous
 * @param {View} view
 */
export function renderMessage(shown, previous, view) {
  const { message } = shown;
  const { model, markdown, acts } = view;
  const { texts } = model;
  const flags = message.flags ?? 0;
  const isPrivate = (flags & EPHEMERAL) !== 0;
  const name = message.author.global_name ?? message.author.username;
  const bot = message.author.bot ?? false;
  const controls = (message.components ?? []).map((part) => renderControl(part, message, view));
  const isV2 = (flags & COMPONENTS_V2) !== 0;
  const own = {
    author: name,
    avatar: avatarOf({ id: message.author.id, name, bot }),
    bot,
    timestamp: saidAt(Date.parse(message.timestamp), model.now, model.locale, texts),
    messageBodyOnly: continues(message, previous?.message),
  };
  return component(
    'discord-message',
    own,
    { class: isPrivate ? 'private' : '', role: 'article', 'aria-label': name, 'data-id': message.id },
    replyLine(shown, view),
    (flags & LOADING) !== 0 && thinking(texts.thinking(name)),
    message.content && make('div', { class: 'markup content' }, markdown.block(message.content)),
    isV2 && make('div', { class: 'layout' }, controls),
    message.edited_timestamp !== null && make('span', { class: 'edited' }, texts.edited),
    ...message.embeds.map((embed) => renderEmbed(embed, view)),
    renderAttachments(message.attachments, view),
    !isV2 && controls.length > 0 && make('div', { slot: 'components' }, controls),
    isPrivate && privateNote(() => acts.dismiss(message.id), texts),
  );
}

/**
 * @param {APIMessage} message
 * @param {APIMessage | undefined} previous
 */
function continues(message, previous) {
  if (!previous || message.message_reference || message.interaction_metadata) return false;
  const apart = Date.parse(message.timestamp) - Date.parse(previous.timestamp);
  return (
    message.author.id === previous.author.id &&
    apart >= 0 &&
    apart < SEVEN_MINUTES &&
    !previous.message_reference
  );
}

/**
 * Above an answer: who used which command, or which message's button this answers.
 * @param {Shown} shown
 * @param {View} view
 */
function replyLine({ message, asked }, { model, messageById }) {
  const user = message.interaction_metadata?.user;
  const reference = message.message_reference?.message_id;
  if (user && (asked || !reference)) {
    const name = user.global_name ?? user.username;
    const command = asked ?? `/${message.interaction?.name ?? ''}`;
    const [before, after] = model.texts.usedCommand(name);
    return make(
      'div',
      { slot: 'reply', class: 'reply-line' },
      make('img', { src: avatarOf({ id: user.id, name, bot: false }), alt: '' }),
      make('span', { class: 'reply-name' }, before),
      after,
      make('span', { class: 'reply-command', title: command }, command),
    );
  }
  if (!reference) return null;
  const above = messageById(reference)?.message;
  const snippet = above ? snippetOf(above) : '';
  return make(
    'div',
    { slot: 'reply', class: 'reply-line' },
    make('span', { class: 'reply-name' }, above?.author.global_name ?? ''),
    make('span', { class: 'reply-snippet' }, snippet || model.texts.pressedOf),
  );
}

/** @param {APIMessage} message */
const snippetOf = ({ content, embeds }) =>
  (content || embeds[0]?.title || embeds[0]?.description || '').replaceAll(/[*_`]/g, '').slice(0, 200);

/** @param {string} text */
function thinking(text) {
  const dots = make('span', { class: 'dots', 'aria-hidden': 'true' }, make('i'), make('i'), make('i'));
  return make('div', { class: 'thinking' }, dots, text);
}

/**
 * @param {() => void} dismiss
 * @param {{ onlyYou: string, dismiss: string }} texts
 */
function privateNote(dismiss, texts) {
  const button = make('button', { type: 'button', class: 'link-button', onclick: dismiss }, texts.dismiss);
  return make(
    'div',
    { slot: 'components', class: 'private-note' },
    icon('eye'),
    `${texts.onlyYou} · `,
    button,
  );
}
