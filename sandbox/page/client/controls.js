/**
 * @import { APIMessage } from 'discord-api-types/v10'
 * @import { Part } from './types.ts'
 * @import { View } from './view.js'
 */
import { component, make, safeUrl } from './dom.js';
import { fileCard } from './files.js';
import { picture } from './pictures.js';
import { renderSelect } from './select.js';

/** https://docs.discord.com/developers/components/reference#component-object-component-types */
const KIND = {
  row: 1,
  button: 2,
  stringSelect: 3,
  userSelect: 5,
  channelSelect: 8,
  section: 9,
  text: 10,
  thumbnail: 11,
  gallery: 12,
  file: 13,
  separator: 14,
  container: 17,
};
/** @type {Record<number, string>} */
const STYLES = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'destructive', 5: 'secondary' };

/**
 * A component of a message, and whatever is in it. Their types differ in everything but the number that tells them apart.
 * @param {Part} part
 * @param {APIMessage} message
 * @param {View} view
 * @returns {Node | null}
 */
export function renderControl(part, message, view) {
  const { markdown, model, acts } = view;
  const inner = () => (part.components ?? []).flatMap((one) => renderControl(one, message, view) ?? []);
  switch (part.type) {
    case KIND.row:
      return component('discord-action-row', {}, {}, inner());
    case KIND.button:
      return renderButton(part, message, view);
    case KIND.text:
      return make('div', { class: 'markup' }, markdown.block(part.content ?? ''));
    case KIND.section: {
      const accessory = part.accessory && renderControl(part.accessory, message, view);
      const beside =
        part.accessory?.type === KIND.button ? component('discord-action-row', {}, {}, accessory) : accessory;
      return make('div', { class: 'section' }, make('div', {}, inner()), beside);
    }
    case KIND.thumbnail:
      return part.media
        ? picture({ ...part.media, description: part.description ?? null }, view, 'thumbnail')
        : null;
    case KIND.gallery: {
      const items = (part.items ?? []).flatMap((item) =>
        picture({ ...item.media, description: item.description ?? null }, view, 'wide'),
      );
      return make('div', { class: 'gallery' }, items);
    }
    case KIND.file:
      return fileCard(
        { name: part.name ?? '', size: part.size ?? null, url: part.file?.url ?? '', note: '' },
        view,
      );
    case KIND.separator:
      return make('hr', { class: part.divider ? 'divider' : 'divider invisible' });
    case KIND.container: {
      const box = make('div', { class: 'container' }, inner());
      if (part.accent_color)
        box.style.borderLeftColor = `#${part.accent_color.toString(16).padStart(6, '0')}`;
      return box;
    }
    default:
      return part.type >= KIND.stringSelect && part.type <= KIND.channelSelect
        ? renderSelect(part, {
            model,
            choose: (values) => acts.select(message.id, part.custom_id ?? '', values),
          })
        : null;
  }
}

/**
 * @param {Part} part
 * @param {APIMessage} message
 * @param {View} view
 */
function renderButton(part, message, { acts }) {
  const emoji = part.emoji?.id ? '' : (part.emoji?.name ?? '');
  const label = [emoji, part.label].filter(Boolean).join(' ');
  const url = safeUrl(part.url);
  const disabled = part.disabled ?? false;
  const press = () => {
    if (!url && !disabled) acts.press(message.id, part.custom_id ?? '');
  };
  const own = { type: STYLES[part.style ?? 2] ?? 'secondary', disabled, ...(url ? { url } : {}) };
  const button = component(
    'discord-button',
    own,
    { onclick: press, 'data-custom-id': part.custom_id ?? '', 'data-key': JSON.stringify(part) },
    label,
  );
  const lit = /** @type {HTMLElement & { updateComplete: Promise<unknown> }} */ (button);
  // The library only looks disabled; this tells a screen reader and the keyboard.
  if (disabled) {
    lit.updateComplete.then(() => {
      const inside = button.shadowRoot?.querySelector('button');
      if (inside) inside.disabled = true;
    });
  }
  return button;
}
