/**
 * @import { Chip } from './chip.js'
 * @import { Model } from './model.js'
 * @import { Entry } from './types.ts'
 */
import { COMBOBOX } from './chip.js';
import { find, make } from './dom.js';
import { icon } from './icons.js';

/** What the composer is made of: the text, or the command's name with its options and an end to type at; an error above. */
export function createFields() {
  const form = find('#composer');
  const box = find('#composer-box');
  const error = find('#composer-error');
  const described = { 'aria-describedby': 'composer-error', enterkeyhint: 'send' };
  const free = make('input', { ...COMBOBOX, ...described, id: 'free-text', class: 'free-text' });
  const tail = make('input', { ...COMBOBOX, ...described, id: 'tail-text', class: 'tail-text' });
  const token = make('span', { class: 'command-token' });
  // A touch screen has no Escape.
  const cancel = make('button', { type: 'button', class: 'cancel-button' }, icon('close'));
  const chipRow = make('span', { class: 'chips' });
  const send = make('button', { class: 'send-button' }, icon('send'));
  box.append(free, cancel, token, chipRow, tail, send);

  return {
    form,
    box,
    free,
    tail,
    chipRow,
    cancel,
    /** @param {string} text what is wrong; empty: nothing */
    tell(text) {
      error.textContent = text;
      error.hidden = text === '';
    },
    /**
     * @param {Model} model
     * @param {{ entry: Entry | null, chips: readonly Chip[], rest: number }} line
     */
    draw({ texts, place, ready }, { entry, chips, rest }) {
      const isCommand = entry !== null;
      form.classList.toggle('has-command', isCommand);
      for (const part of [cancel, token, chipRow, tail]) part.hidden = !isCommand;
      free.hidden = isCommand;
      free.disabled = !ready;
      const name = place?.kind === 'dm' ? `@${place.name}` : `#${place?.name ?? ''}`;
      free.placeholder = ready ? texts.composerHint(name) : texts.composerWaiting;
      free.setAttribute('aria-label', texts.composer);
      token.textContent = entry ? `/${entry.shown}` : '';
      const nodes = chips.map(({ node }) => node);
      const same =
        nodes.length === chipRow.children.length &&
        nodes.every((node, index) => chipRow.children[index] === node);
      // Putting the same nodes in again would take the focus from them.
      if (!same) chipRow.replaceChildren(...nodes);
      tail.placeholder = rest > 0 ? texts.optional(rest) : '';
      tail.setAttribute('aria-label', rest > 0 ? texts.optionalHint : texts.composer);
      cancel.setAttribute('aria-label', texts.cancelCommand);
      send.setAttribute('aria-label', texts.send);
      send.disabled = !ready;
    },
  };
}
