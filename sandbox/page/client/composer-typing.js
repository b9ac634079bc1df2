/** @import { Composer } from './composer.js' */
import { parseLine, splitOptions } from './command-line.js';

/**
 * The text of an input has changed. A whole line may be typed or pasted, `/tariff country:Japan product:steel`: what
 * names a command or an option becomes one at once. Otherwise the list above shows what fits.
 * @param {HTMLInputElement} input
 * @param {Composer} composer
 */
export function typed(input, composer) {
  composer.tell('');
  if (input === composer.free) return typedFree(composer);
  const chip = composer.chips.find((one) => one.input === input);
  chip?.typed();
  const { filled, unknown } = splitOptions(composer.entry?.options ?? [], input.value);
  if (filled.size === 0) return composer.offer();
  composer.writes();
  if (chip) chip.set({ text: unknown.join(' ') });
  else input.value = '';
  for (const [name, text] of filled) composer.add(name)?.set({ text });
  const last = [...filled.keys()].at(-1);
  const target = composer.chips.find(({ option }) => option.name === last)?.input;
  // Who has the focus already is not told so again.
  if (target === document.activeElement) composer.offer();
  return target?.focus();
}

/** @param {Composer} composer */
function typedFree(composer) {
  const parsed = parseLine(composer.entries(), composer.free.value);
  if (!parsed?.ended) return composer.offer();
  const filled = new Map([...parsed.filled].map(([name, text]) => [name, { text }]));
  return composer.begin(parsed.entry, filled, parsed.unknown.join(' '));
}
