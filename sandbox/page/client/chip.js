/** @import { Filled, Option } from './types.ts' */
import { make } from './dom.js';

/** What every input of the composer is: a text that owns the list above. */
export const COMBOBOX = {
  type: 'text',
  role: 'combobox',
  autocomplete: 'off',
  autocapitalize: 'off',
  spellcheck: 'false',
  'aria-autocomplete': 'list',
  'aria-controls': 'suggestions',
  'aria-expanded': 'false',
};

/**
 * An option of the command in the composer, with its input.
 * @param {Option} option
 * @param {Filled} filled
 * @param {{ remove: string, removed: () => void }} on
 */
export function createChip(option, filled, { remove, removed }) {
  const { text, value } = filled;
  const id = `option-${option.name}`;
  const input = make('input', {
    ...COMBOBOX,
    id,
    'aria-required': String(option.required),
    'aria-describedby': 'composer-error',
    enterkeyhint: 'send',
  });
  const name = make('label', { class: 'chip-name', for: id }, option.shown);
  const shut = option.required
    ? null
    : make(
        'button',
        { type: 'button', class: 'chip-remove', tabindex: '-1', 'aria-label': remove, onclick: removed },
        '×',
      );
  const node = make('span', { class: 'chip', 'data-option': option.name }, name, input, shut);
  /** @type {{ text: string, value?: string | number | boolean }} */
  let held = value === undefined ? { text } : { text, value };

  const stretch = () => {
    input.size = Math.max(
      2,
      [...input.value].reduce((width, letter) => width + (letter > '\u2e7f' ? 2 : 1), 0),
    );
  };
  input.value = text;
  stretch();

  return {
    option,
    node,
    input,
    /** @returns {Filled} */
    get filled() {
      return held;
    },
    get isEmpty() {
      return input.value.trim() === '';
    },
    /** The reader has typed: what was chosen before counts no longer. */
    typed() {
      held = { text: input.value };
      stretch();
      node.classList.remove('wrong');
      input.removeAttribute('aria-invalid');
    },
    /** @param {Filled} wanted */
    set(wanted) {
      held = wanted;
      input.value = wanted.text;
      stretch();
      node.classList.remove('wrong');
      input.removeAttribute('aria-invalid');
    },
    markWrong() {
      node.classList.add('wrong');
      input.setAttribute('aria-invalid', 'true');
    },
  };
}

/** @typedef {ReturnType<typeof createChip>} Chip */
