/**
 * @import { Chip } from './chip.js'
 * @import { Actions } from './actions.js'
 * @import { Model } from './model.js'
 * @import { Entry, Filled, Option } from './types.ts'
 */
import { createAutocomplete } from './autocomplete.js';
import { createChip } from './chip.js';
import { lineOf, parseLine } from './command-line.js';
import { hear } from './composer-events.js';
import { createFields } from './composer-fields.js';
import { commandItems, optionItems, suggestValues } from './composer-lists.js';
import { filledOf, firstOptions, judge } from './draft.js';
import { entriesOf, offered } from './entries.js';
import { choicesOf } from './option-value.js';
import { createPopup } from './popup.js';

/**
 * The composer: a line of text until it names a command, then the command and its options as chips.
 * @param {Model} model
 * @param {Actions} actions
 */
export function createComposer(model, actions) {
  const fields = createFields();
  const { free, tail, tell } = fields;
  const popup = createPopup({ say: (count) => model.texts.suggestions(count), keys: () => model.texts.keys });
  const autocomplete = createAutocomplete();
  /** @type {Entry | null} */
  let entry = null;
  /** @type {Chip[]} */
  let chips = [];
  /** The reader writes `option:value`, and needs no list to send it. */
  let writesLine = false;
  /** @type {string[]} */
  const said = [];

  const composer = {
    model,
    popup,
    free,
    tail,
    tell,
    begin,
    add,
    remove,
    next,
    leave,
    offer,
    quiet,
    send,
    /** @returns {readonly Chip[]} */
    get chips() {
      return chips;
    },
    get entry() {
      return entry;
    },
    get writesLine() {
      return writesLine;
    },
    writes() {
      writesLine = true;
    },
    /** The commands that Discord would offer here. @returns {Entry[]} */
    entries() {
      const { server, place, user, locale, texts } = model;
      return server && place && user ? entriesOf(offered(server.commands, place, user), locale, texts) : [];
    },
    /** @param {Option} option */
    choices: (option) => choicesOf(option, model.place?.guild ?? null, model.server?.users ?? []),
    /** What the other options hold, as far as it is right. */
    options: () => (entry ? judge(entry, chips, composer.choices).options : {}),
    /** The options that could still be added. */
    rest: () =>
      (entry?.options ?? []).filter(({ name }) => !chips.some(({ option }) => option.name === name)),
    /** The last command again, to be changed or sent once more. */
    recall() {
      const parsed = parseLine(composer.entries(), said.at(-1) ?? '');
      if (!parsed) return;
      begin(parsed.entry, new Map([...parsed.filled].map(([name, text]) => [name, { text }])));
    },
  };

  /**
   * Turns the line into a command with chips, and goes to what is to be filled in.
   * @param {Entry} wanted
   * @param {ReadonlyMap<string, Filled>} [filled]
   * @param {string} [loose] words without an option's name: they go to the first that is empty
   */
  function begin(wanted, filled = new Map(), loose = '') {
    put(wanted, filled);
    writesLine = filled.size > 0;
    const empty = chips.find((chip) => chip.isEmpty);
    const target = loose ? (empty ?? add(composer.rest()[0]?.name ?? '')) : undefined;
    target?.set({ text: loose });
    if (target) target.input.focus();
    else if (writesLine && !empty) (chips.at(-1)?.input ?? tail).focus();
    else next();
  }

  /** @param {Entry} wanted @param {ReadonlyMap<string, Filled>} filled */
  function put(wanted, filled) {
    entry = wanted;
    chips = firstOptions(wanted, filled).map((option) =>
      chipFor(option, filled.get(option.name) ?? { text: '' }),
    );
    free.value = '';
    tell('');
    draw();
  }

  /** @param {Option} option @param {Filled} filled */
  function chipFor(option, filled) {
    const chip = createChip(option, filled, {
      remove: model.texts.removeOption(option.shown),
      removed: () => remove(chip),
    });
    return chip;
  }

  /** @param {string} name of the option */
  function add(name) {
    const has = chips.find(({ option }) => option.name === name);
    const option = entry?.options.find((one) => one.name === name);
    if (has || !option) return has;
    const chip = chipFor(option, { text: '' });
    chips.push(chip);
    draw();
    return chip;
  }

  /** @param {Chip} chip */
  function remove(chip) {
    const before = chips[chips.indexOf(chip) - 1];
    chips = chips.filter((one) => one !== chip);
    draw();
    (before?.input ?? tail).focus();
  }

  /** To the next option that is empty, the required ones first; then to the end of the line. */
  function next() {
    const empty = chips.filter((chip) => chip.isEmpty);
    const chip = empty.find(({ option }) => option.required) ?? empty[0];
    (chip?.input ?? tail).focus();
  }

  function leave(text = '') {
    entry = null;
    chips = [];
    writesLine = false;
    quiet();
    tell('');
    free.value = text;
    tail.value = '';
    draw();
    free.focus();
  }

  function quiet() {
    autocomplete.cancel();
    popup.close();
  }

  function draw() {
    fields.draw(model, { entry, chips, rest: composer.rest().length });
  }

  /** Sends the line, or says what is missing and goes there. */
  function send() {
    const { texts } = model;
    if (!entry) {
      const text = free.value.trim();
      if (text !== '') tell(/^[/／]/.test(text) ? texts.unknownCommand : texts.onlyCommands);
      return;
    }
    const { options, wrong } = judge(entry, chips, composer.choices);
    if (wrong.length > 0) {
      const names = wrong.map(({ name, problem }) => {
        const chip = add(name);
        chip?.markWrong();
        return `${chip?.option.shown}: ${problem === 'required' ? texts.required : texts.problems[problem]}`;
      });
      tell(names.join(' · '));
      chips.find(({ option }) => option.name === wrong[0]?.name)?.input.focus();
      return;
    }
    const line = lineOf(entry, filledOf(chips));
    const { line: command } = entry;
    said.push(line);
    leave();
    void actions.slash(line, command, options);
  }

  /** Shows what fits to the input that has the focus. */
  function offer() {
    autocomplete.cancel();
    const input = document.activeElement;
    const chip = chips.find((one) => one.input === input);
    if (chip) suggestValues(composer, chip, autocomplete);
    else if (input === free) commandItems(composer);
    else if (input === tail) optionItems(composer);
  }

  hear(fields, composer);
  model.listen((changed) => {
    const again = entry && composer.entries().find(({ line }) => line === entry?.line);
    if (entry && !again) leave();
    else if (again && changed.has('locale')) put(again, filledOf(chips));
    draw();
  });
  draw();
  return composer;
}

/** @typedef {ReturnType<typeof createComposer>} Composer */
