/**
 * @import { Composer } from './composer.js'
 * @import { createFields } from './composer-fields.js'
 */
import { keyed } from './composer-keys.js';
import { typed } from './composer-typing.js';

/**
 * Whatever is done in the composer goes to where it belongs.
 * @param {ReturnType<typeof createFields>} fields
 * @param {Composer} composer
 */
export function hear({ form, box, chipRow, cancel }, composer) {
  cancel.addEventListener('click', () => composer.leave());
  /** @param {Event} event */
  const heard = ({ target }) => {
    if (target instanceof HTMLInputElement) typed(target, composer);
  };
  // While Japanese is being composed the text is not yet what it will be.
  box.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) heard(event);
  });
  box.addEventListener('compositionend', heard);
  box.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLInputElement) composer.offer();
    else composer.quiet();
  });
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) composer.quiet();
  });
  box.addEventListener('keydown', (event) => keyed(event, composer));
  // A click beside the inputs goes to the end of the line.
  box.addEventListener('pointerdown', (event) => {
    if (event.target !== box && event.target !== chipRow) return;
    event.preventDefault();
    (composer.entry ? composer.tail : composer.free).focus();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    composer.send();
  });
}
