/**
 * @import { Chip } from './chip.js'
 * @import { Actions } from './actions.js'
 * @import { Model } from './model.js'
 * @import { Entry, Filled, Option } from './types.ts'
 */
import { createAutocomplete } from './autocomplete.js';
import { COMBOBOX, createChip } from './chip.js';
import { lineOf, parseLine, splitOptions } from './command-line.js';
import { keyed } from './composer-keys.js';
import { commandItems, optionItems, suggestValues } from './composer-lists.js';
import { find, make } from './dom.js';
import { filledOf, firstOptions, judge } from './draft.js';
import { entriesOf, offered } from './entries.js';
import { icon } from './icons.js';
import { choicesOf } from './option-value.js';
import { createPopup } from './popup.js';

/**
 * The composer: a line of text until it names a command, then the command and its options as chips.
 * @param {Model} model
 * @param {Actions} actions
 */
export function createComposer(model, actions) {
  const form = find('#composer');
  const box = find('#composer-box');
  const error = find('#composer-error');
  const popup = createPopup({ say: (count) => model.texts.suggestions(count), keys: () => model.texts.keys });
  const autocomplete = createAutocomplete();
  const free = make('input', {
    ...COMBOBOX,
    id: 'free-text',
    class: 'free-text',
    'aria-describedby': 'composer-error',
    enterkeyhint: 'send',
  });
  const tail = make('input', { ...COMBOBOX, id: 'tail-text', class: 'tail-text', enterkeyhint: 'send' });
  const token = make('span', { class: 'command-token' });
  const chipRow = make('span', { class: 'chips' });
  const send = make('button', { class: 'send-button' }, icon('send'));
  box.append(free, token, chipRow, tail, send);

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
    send: submit,
    leave,
    next,
    remove,
    recall,
    get isCommand() {
      return entry !== null;
    },
    get chips() {
      return chips;
    },
    get writesLine() {
      return writesLine;
    },
    get entry() {
      return entry;
    },
    entries,
    begin,
    add,
    choices: (/** @type {Option} */ option) =>
      choicesOf(option, model.place?.guild ?? null, model.server?.users ?? []),
    /** What the other options hold, as far as it is right. */
    options: () => (entry ? judge(entry, chips, composer.choices).options : {}),
    /** The options that could still be added. */
    rest: () =>
      (entry?.options ?? []).filter(({ name }) => !chips.some(({ option }) => option.name === name)),
  };

  /** @returns {Entry[]} */
  function entries() {
    const { server, place, user, locale, texts } = model;
    return server && place && user ? entriesOf(offered(server.commands, place, user), locale, texts) : [];
  }

  /**
   * Turns the line into a command with chips.
   * @param {Entry} wanted
   * @param {ReadonlyMap<string, Filled>} [filled]
   * @param {string} [loose] words without an option's name: they go to the first that is empty
   */
  function begin(wanted, filled = new Map(), loose = '') {
    entry = wanted;
    writesLine = filled.size > 0;
    chips = firstOptions(wanted, filled).map((option) =>
      chipFor(option, filled.get(option.name) ?? { text: '' }),
    );
    free.value = '';
    tell('');
    const empty = chips.find((chip) => chip.isEmpty);
    if (loose) (empty ?? add(composer.rest()[0]))?.set({ text: loose });
    draw();
    if (writesLine && !empty) (chips.at(-1)?.input ?? tail).focus();
    else if (loose && empty) empty.input.focus();
    else next();
  }

  /** @param {Option} option @param {Filled} filled */
  function chipFor(option, filled) {
    const chip = createChip(option, filled, {
      remove: model.texts.removeOption(option.shown),
      removed: () => remove(chip),
    });
    return chip;
  }

  /** @param {Option | undefined} option */
  function add(option) {
    const has = chips.find((chip) => chip.option.name === option?.name);
    if (has || !option) return has;
    const chip = chipFor(option, { text: '' });
    chips.push(chip);
    draw();
    return chip;
  }

  /** @param {Chip} chip */
  function remove(chip) {
    const at = chips.indexOf(chip);
    chips = chips.filter((one) => one !== chip);
    const before = chips[at - 1];
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
    autocomplete.cancel();
    popup.close();
    tell('');
    free.value = text;
    tail.value = '';
    draw();
    free.focus();
  }

  /** The last command again, to be changed or sent once more. */
  function recall() {
    const line = said.at(-1);
    const parsed = line ? parseLine(entries(), `${line} `) : null;
    if (parsed) begin(parsed.entry, new Map([...parsed.filled].map(([name, text]) => [name, { text }])));
  }

  function draw() {
    const { texts, place, ready } = model;
    const isCommand = entry !== null;
    form.classList.toggle('has-command', isCommand);
    for (const part of [token, chipRow, tail]) part.hidden = !isCommand;
    free.hidden = isCommand;
    free.disabled = !ready;
    free.placeholder =
      ready && place
        ? texts.composerHint(place.kind === 'dm' ? `@${place.name}` : `#${place.name}`)
        : texts.composerWaiting;
    free.setAttribute('aria-label', texts.composer);
    token.textContent = entry ? `/${entry.shown}` : '';
    const nodes = chips.map(({ node }) => node);
    if (
      nodes.length !== chipRow.children.length ||
      nodes.some((node, index) => chipRow.children[index] !== node)
    )
      chipRow.replaceChildren(...nodes);
    const rest = composer.rest().length;
    tail.placeholder = rest > 0 ? texts.optional(rest) : '';
    tail.setAttribute('aria-label', rest > 0 ? texts.optionalHint : texts.composer);
    send.setAttribute('aria-label', texts.send);
    send.disabled = !ready;
  }

  /** @param {string} text */
  function tell(text) {
    error.textContent = text;
    error.hidden = text === '';
  }

  /** Sends the line, or says what is missing and goes there. */
  function submit() {
    const { texts } = model;
    if (!entry) {
      const text = free.value.trim();
      if (text !== '') tell(/^[/／]/.test(text) ? texts.unknownCommand : texts.onlyCommands);
      return;
    }
    const { options, wrong } = judge(entry, chips, composer.choices);
    if (wrong.length > 0) {
      const names = wrong.map(({ name, problem }) => {
        const option = entry?.options.find((one) => one.name === name);
        add(option)?.markWrong();
        return `${option?.shown ?? name}: ${problem === 'required' ? texts.required : texts.problems[problem]}`;
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

  /** A whole line may be typed or pasted: what names a command or an option becomes one. */
  function typed(/** @type {EventTarget | null} */ input) {
    tell('');
    if (input === free) {
      const parsed = parseLine(entries(), free.value);
      if (parsed?.ended) {
        const filled = new Map([...parsed.filled].map(([name, text]) => [name, { text }]));
        return begin(parsed.entry, filled, parsed.unknown.join(' '));
      }
      return offer();
    }
    const chip = chips.find((one) => one.input === input);
    chip?.typed();
    const text = chip ? chip.input.value : tail.value;
    const { filled, unknown } = splitOptions(entry?.options ?? [], text);
    if (filled.size === 0) return offer();
    writesLine = true;
    if (chip) chip.set({ text: unknown.join(' ') });
    else tail.value = '';
    for (const [name, value] of filled)
      add(entry?.options.find((one) => one.name === name))?.set({ text: value });
    const last = [...filled.keys()].at(-1);
    const target = chips.find(({ option }) => option.name === last)?.input;
    if (target === document.activeElement) return offer();
    return target?.focus();
  }

  box.addEventListener('input', (event) => typed(event.target));
  box.addEventListener('focusin', (event) => {
    if (event.target instanceof HTMLInputElement) offer();
  });
  form.addEventListener('focusout', (event) => {
    if (event.relatedTarget instanceof Node && form.contains(event.relatedTarget)) return;
    autocomplete.cancel();
    popup.close();
  });
  box.addEventListener('keydown', (event) => keyed(event, composer));
  box.addEventListener('pointerdown', (event) => {
    if (event.target !== box && event.target !== chipRow) return;
    event.preventDefault();
    (entry ? tail : free).focus();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });
  model.listen((changed) => {
    if (changed.has('theme') || changed.has('panel')) return;
    const again = entry && entries().find(({ line }) => line === entry?.line);
    if (entry && !again) leave();
    else if (again && changed.has('locale')) begin(again, filledOf(chips));
    draw();
  });
  draw();
  return composer;
}

/** @typedef {ReturnType<typeof createComposer>} Composer */
