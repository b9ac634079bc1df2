/**
 * @import { Chip } from './chip.js'
 * @import { Composer } from './composer.js'
 * @import { createAutocomplete } from './autocomplete.js'
 * @import { Choice } from './types.ts'
 */
import { inLanguage, matching } from './entries.js';
import { whereabouts } from './model.js';
import { choicesMatching } from './option-value.js';

/**
 * After a slash: the commands that fit.
 * @param {Composer} composer
 */
export function commandItems({ free, popup, entries, begin, model }) {
  if (!/^[/／]/.test(free.value)) return popup.close();
  const found = matching(entries(), free.value.slice(1));
  const items = found.map((entry) => ({
    name: `/${entry.shown}`,
    side: entry.options
      .filter(({ required }) => required)
      .map(({ shown }) => shown)
      .join(' '),
    hint: entry.description,
    pick: () => begin(entry),
  }));
  const { texts } = model;
  return popup.show(free, {
    title: texts.commands,
    items,
    first: true,
    ...(items.length === 0 ? { note: texts.noCommand } : {}),
  });
}

/**
 * At the end of the line: the options that can be added.
 * @param {Composer} composer
 */
export function optionItems({ tail, popup, rest, add, model }) {
  const wanted = tail.value.trim().toLowerCase();
  const items = rest()
    .filter(({ shown, name }) => [shown, name].some((one) => one.toLowerCase().startsWith(wanted)))
    .map((option) => ({
      name: option.shown,
      hint: option.description,
      pick: () => {
        tail.value = '';
        add(option.name)?.input.focus();
      },
    }));
  if (items.length === 0) return popup.close();
  return popup.show(tail, { title: model.texts.options, items, first: wanted !== '' });
}

/**
 * In an option: its choices, or what the bot suggests for what is typed.
 * @param {Composer} composer
 * @param {Chip} chip
 * @param {ReturnType<typeof createAutocomplete>} autocomplete
 */
export function suggestValues(composer, chip, autocomplete) {
  const { popup, model, choices } = composer;
  const { option, input, filled } = chip;
  const title = [option.shown, option.description].filter(Boolean).join(' — ');
  /** @param {readonly Choice[]} found @param {string} empty */
  const show = (found, empty) => {
    const items = found.map((choice) => ({
      name: choice.name,
      pick: () => {
        chip.set({ text: choice.name, value: choice.value });
        composer.next();
      },
    }));
    popup.show(input, {
      title,
      items,
      first: !composer.writesLine || (option.required && chip.isEmpty),
      ...(items.length === 0 ? { note: empty } : {}),
    });
  };
  const fixed = choices(option);
  if (fixed.length > 0) {
    // What was chosen earlier must not hide the other choices.
    const typed = filled.value === undefined ? input.value : '';
    return show(choicesMatching(fixed, typed), model.texts.problems.choose);
  }
  if (!option.autocomplete || !composer.entry) return popup.show(input, { title, items: [] });
  if (!popup.isOpen || input.getAttribute('aria-expanded') !== 'true')
    popup.show(input, { title, items: [], note: model.texts.loadingChoices });
  else popup.unmark();
  const others = { ...composer.options(), [option.name]: input.value };
  const body = { ...whereabouts(model), command: composer.entry.line, focused: option.name, options: others };
  return autocomplete.ask(
    body,
    (found) => {
      if (!found) return popup.show(input, { title, items: [], note: model.texts.choicesFailed });
      const named = found.map(({ name, name_localizations, value }) => ({
        name: inLanguage(name, name_localizations, model.locale),
        value,
      }));
      return show(named, model.texts.noChoice);
    },
    input.value === '',
  );
}
