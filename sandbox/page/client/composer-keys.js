/** @import { Composer } from './composer.js' */

/**
 * What a key does in the composer, as in Discord: arrows move through the list, Tab and Enter choose, Enter sends, Escape
 * closes and then leaves the command, Backspace takes an empty option away.
 * @param {KeyboardEvent} event
 * @param {Composer} composer
 */
export function keyed(event, composer) {
  // While Japanese is being composed the keys belong to the input method.
  if (event.isComposing || event.keyCode === 229) return;
  const input = event.target;
  if (!(input instanceof HTMLInputElement) || event.ctrlKey || event.metaKey || event.altKey) return;
  if (act(event, input, composer)) event.preventDefault();
}

/**
 * @param {KeyboardEvent} event
 * @param {HTMLInputElement} input
 * @param {Composer} composer
 * @returns {boolean} whether the key has done all that it does
 */
function act({ key, shiftKey }, input, composer) {
  const { popup } = composer;
  switch (key) {
    case 'ArrowDown':
    case 'ArrowUp':
      return move(key === 'ArrowDown' ? 1 : -1, input, composer);
    case 'Enter':
      return enter(input, composer);
    case 'Tab':
      return !shiftKey && tab(input, composer);
    case 'Escape':
      // Suggestions on their way would open it again.
      if (popup.isOpen) composer.quiet();
      else if (composer.entry) composer.leave();
      else return false;
      return true;
    case 'Backspace':
      return isAtStart(input) && input.value === '' && back(input, composer);
    case 'ArrowLeft':
      return isAtStart(input) && step(-1, input, composer);
    case 'ArrowRight':
      return input.selectionStart === input.value.length && step(1, input, composer);
    default:
      return false;
  }
}

/** @param {HTMLInputElement} input */
const isAtStart = (input) => input.selectionStart === 0 && input.selectionEnd === 0;

/**
 * @param {number} direction
 * @param {HTMLInputElement} input
 * @param {Composer} composer
 */
function move(direction, input, composer) {
  if (composer.popup.isOpen) composer.popup.move(direction);
  else if (input === composer.free && input.value === '' && direction < 0) composer.recall();
  else input.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  return true;
}

/**
 * Chooses what is marked, or sends. In a line that is written out nothing is marked until its writer moves through the list.
 * @param {HTMLInputElement} input
 * @param {Composer} composer
 */
function enter(input, composer) {
  const { popup, chips } = composer;
  const isFilled = chips.some((chip) => chip.input === input && !chip.isEmpty);
  const lacks = chips.some(({ option, isEmpty }) => option.required && isEmpty);
  if (popup.hasActive) popup.pick();
  // Who types faster than the bot suggests goes on to what is still missing.
  else if (isFilled && lacks && !composer.writesLine) composer.next();
  else composer.send();
  return true;
}

/**
 * @param {HTMLInputElement} input
 * @param {Composer} composer
 */
function tab(input, composer) {
  if (composer.popup.hasActive) composer.popup.pick();
  else if (composer.chips.some((chip) => chip.input === input)) return step(1, input, composer);
  else return false;
  return true;
}

/**
 * To the option before or after this one.
 * @param {1 | -1} direction
 * @param {HTMLInputElement} input
 * @param {Composer} composer
 */
function step(direction, input, { chips, tail, entry }) {
  if (!entry) return false;
  const inputs = [...chips.map((chip) => chip.input), tail];
  const target = inputs[inputs.indexOf(input) + direction];
  if (!target) return false;
  target.focus();
  const end = direction < 0 ? target.value.length : 0;
  target.setSelectionRange(end, end);
  return true;
}

/**
 * An empty option goes; before a required one the caret goes to the option before it, and from the first out of the command.
 * @param {HTMLInputElement} input
 * @param {Composer} composer
 */
function back(input, composer) {
  if (!composer.entry) return false;
  const chip = composer.chips.find((one) => one.input === input);
  if (chip && !chip.option.required) composer.remove(chip);
  else if (!step(-1, input, composer)) composer.leave(`/${composer.entry?.shown ?? ''}`);
  return true;
}
