/**
 * @import { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10'
 * @import { Model } from './model.js'
 * @import { Part } from './types.ts'
 */
import { make } from './dom.js';
import { icon } from './icons.js';
import { renderSelect } from './select.js';

const TEXT_INPUT = 4;
const TEXT_DISPLAY = 10;
const PARAGRAPH = 2;

/**
 * Shows a modal of the bot; `submit` gets what was filled in, by custom_id.
 * @param {APIModalInteractionResponseCallbackData} modal
 * @param {Model} model
 * @param {(fields: Record<string, string | string[]>) => void} submit
 */
export function openModal(modal, model, submit) {
  const { texts } = model;
  /** @type {Map<string, () => string | string[]>} */
  const readers = new Map();
  const fields = modal.components.flatMap((part) =>
    fieldsOf(/** @type {Part} */ (/** @type {unknown} */ (part)), model, readers),
  );
  const cancel = make(
    'button',
    { type: 'button', class: 'plain-button', onclick: () => dialog.close() },
    texts.cancel,
  );
  const form = make(
    'form',
    {
      onsubmit: (/** @type {Event} */ event) => {
        event.preventDefault();
        submit(Object.fromEntries([...readers].map(([id, read]) => [id, read()])));
        dialog.close();
      },
    },
    make('div', { class: 'modal-fields' }, fields),
    make('footer', {}, cancel, make('button', { class: 'main-button' }, texts.submit)),
  );
  const shut = make(
    'button',
    { type: 'button', class: 'icon-button', 'aria-label': texts.close, onclick: () => dialog.close() },
    icon('close'),
  );
  const title = make('h2', { id: 'modal-title' }, modal.title);
  const dialog = make(
    'dialog',
    { class: 'modal', 'aria-labelledby': 'modal-title' },
    make('header', {}, title, shut),
    form,
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

/**
 * @param {Part} part a label with its component, or a row of text inputs
 * @param {Model} model
 * @param {Map<string, () => string | string[]>} readers
 * @returns {HTMLElement[]}
 */
function fieldsOf(part, model, readers) {
  if (part.type === TEXT_DISPLAY) return [make('p', {}, part.content)];
  // A label stands around its one component, and says what that is for.
  const inputs = part.component ? [part.component] : (part.components ?? []);
  return inputs.map((input) => {
    const { custom_id: name = '' } = input;
    const id = `modal-${name}`;
    const said = part.component ? part : input;
    const label = make(
      'label',
      { for: id },
      said.label ?? name,
      input.required !== false && make('span', { class: 'required', 'aria-hidden': 'true' }, ' *'),
    );
    const hint = said.description && make('div', { class: 'hint' }, said.description);
    if (input.type !== TEXT_INPUT) {
      /** @type {string[]} */
      let chosen = (input.options ?? []).filter((one) => one.default).map((one) => one.value);
      readers.set(name, () => chosen);
      const choose = (/** @type {string[]} */ values) => {
        chosen = values;
      };
      return make('div', { class: 'modal-field' }, label, hint, renderSelect(input, { model, choose }));
    }
    const shared = {
      id,
      placeholder: input.placeholder,
      required: input.required !== false,
      minlength: input.min_length,
      maxlength: input.max_length ?? 4000,
    };
    const field =
      input.style === PARAGRAPH ? make('textarea', { ...shared, rows: 4 }) : make('input', shared);
    field.value = input.value ?? '';
    readers.set(name, () => field.value);
    return make('div', { class: 'modal-field' }, label, hint, field);
  });
}
