/**
 * @import { APIEmbed, APIEmbedField } from 'discord-api-types/v10'
 * @import { View } from './view.js'
 */
import { component, make, safeUrl } from './dom.js';
import { picture } from './pictures.js';

/**
 * A card. Titles are put in as children: the library would turn a long number in them into an emoji from Discord's servers.
 * @param {APIEmbed} embed
 * @param {View} view
 */
export function renderEmbed(embed, view) {
  const { markdown } = view;
  const block = (/** @type {string} */ text) => make('div', { class: 'markup' }, markdown.block(text));
  const parts = [
    embed.author && make('div', { slot: 'description', class: 'embed-author' }, authorOf(embed.author)),
    embed.title &&
      make(
        'div',
        { slot: 'description', class: 'embed-title' },
        titleOf(embed, markdown.inline(embed.title)),
      ),
    embed.description &&
      component('discord-embed-description', {}, { slot: 'description' }, block(embed.description)),
    embed.fields?.length &&
      component('discord-embed-fields', {}, { slot: 'fields' }, fieldsOf(embed.fields, view)),
    ...[embed.thumbnail, embed.image].map((media, index) => {
      if (!media) return null;
      const shown = picture(media, view, index === 0 ? 'thumbnail' : 'wide');
      return shown && make('div', { slot: 'fields', class: 'embed-picture' }, shown);
    }),
    footerOf(embed, view),
  ];
  const shown = parts.filter((part) => part !== 0 && part !== '');
  const card = component('discord-embed', {}, { slot: 'embeds' }, ...shown);
  // The library writes its colour into a style attribute, which the page's policy forbids.
  if (embed.color !== undefined) {
    card.style.setProperty('--accent', `#${embed.color.toString(16).padStart(6, '0')}`);
  }
  return card;
}

/** @param {NonNullable<APIEmbed['author']>} author */
function authorOf({ name, url }) {
  const address = safeUrl(url);
  return address ? link(address, name) : name;
}

/**
 * @param {APIEmbed} embed
 * @param {DocumentFragment} shown
 */
function titleOf(embed, shown) {
  const address = safeUrl(embed.url);
  return address ? link(address, shown) : shown;
}

/**
 * @param {string} href
 * @param {string | Node} shown
 */
const link = (href, shown) => make('a', { href, target: '_blank', rel: 'noopener noreferrer' }, shown);

/**
 * Inline fields stand three in a row.
 * @param {readonly APIEmbedField[]} fields
 * @param {View} view
 */
function fieldsOf(fields, { markdown }) {
  let column = 0;
  return fields.map(({ name, value, inline }) => {
    column = inline ? (column % 3) + 1 : 0;
    const own = inline ? { inline: true, inlineIndex: column } : {};
    return component(
      'discord-embed-field',
      own,
      inline ? { 'inline-index': column } : {},
      make('div', { class: 'field-name' }, markdown.inline(name)),
      make('div', { class: 'markup' }, markdown.block(value)),
    );
  });
}

/**
 * @param {APIEmbed} embed
 * @param {View} view
 */
function footerOf({ footer, timestamp }, { model }) {
  if (!footer && !timestamp) return null;
  const when =
    timestamp &&
    new Intl.DateTimeFormat(model.locale, { dateStyle: 'medium', timeStyle: 'short' }).format(
      new Date(timestamp),
    );
  const text = [footer?.text, when].filter(Boolean).join(' • ');
  return component('discord-embed-footer', {}, { slot: 'footer' }, make('span', {}, text));
}
