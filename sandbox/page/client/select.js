/**
 * @import { Model } from './model.js'
 * @import { Part } from './types.ts'
 */
import { make } from './dom.js';
import { icon } from './icons.js';

const STRING = 3;
const USER = 5;
const CHANNEL = 8;

let made = 0;

/**
 * A select menu as Discord has it: a button that opens a list, for one value or several.
 * @param {Part} part the component
 * @param {{ model: Model, choose: (values: string[]) => void }} around
 */
export function renderSelect(part, { model, choose }) {
  const { texts } = model;
  const offered = optionsOf(part, model);
  const several = (part.max_values ?? 1) > 1;
  const chosen = new Set(offered.filter((one) => one.isDefault).map(({ value }) => value));
  made += 1;
  const id = `select-${made}`;
  const placeholder = part.placeholder || texts.selectSome;
  const label = make('span', { class: 'select-label' });
  const items = offered.map(({ value, name, description }, index) =>
    make(
      'li',
      {
        role: 'option',
        id: `${id}-${index}`,
        'aria-selected': String(chosen.has(value)),
        onclick: () => pick(index),
      },
      make(
        'span',
        {},
        make('span', { class: 'choice-name' }, name),
        description && make('span', { class: 'choice-hint' }, description),
      ),
      icon('check'),
    ),
  );
  const list = make(
    'ul',
    {
      role: 'listbox',
      id,
      'aria-label': placeholder,
      hidden: true,
      ...(several ? { 'aria-multiselectable': 'true' } : {}),
    },
    items,
  );
  const opener = make(
    'button',
    {
      type: 'button',
      class: 'select-button',
      role: 'combobox',
      'aria-haspopup': 'listbox',
      'aria-expanded': 'false',
      'aria-controls': id,
      'aria-label': placeholder,
      disabled: part.disabled ?? false,
      onclick: () => toggle(Boolean(list.hidden)),
      onkeydown: keyed,
    },
    label,
    icon('down'),
  );
  const box = make('div', { class: 'select', 'data-key': JSON.stringify(part) }, opener, list);
  // A click on a value must not take the focus from the button, which would close the list.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  box.addEventListener('focusout', (event) => {
    if (!(event.relatedTarget instanceof Node && box.contains(event.relatedTarget))) toggle(false, true);
  });
  let active = 0;

  function show() {
    const names = offered.filter(({ value }) => chosen.has(value)).map(({ name }) => name);
    label.textContent = names.join(', ') || placeholder;
    items.forEach((item, index) => {
      item.setAttribute('aria-selected', String(chosen.has(offered[index]?.value ?? '')));
      item.classList.toggle('active', index === active);
    });
    const current = items[active];
    if (current && !list.hidden) {
      opener.setAttribute('aria-activedescendant', current.id);
      current.scrollIntoView({ block: 'nearest' });
    } else opener.removeAttribute('aria-activedescendant');
  }

  /** @param {boolean} open @param {boolean} [leaving] */
  function toggle(open, leaving = false) {
    const was = !list.hidden;
    list.hidden = !open;
    opener.setAttribute('aria-expanded', String(open));
    if (open) box.classList.toggle('up', isBelow(list, box.closest('#messages')));
    show();
    // Several values are sent when the list closes, as in Discord.
    if (was && !open && several && (leaving || chosen.size >= (part.min_values ?? 1))) send();
  }

  /** @param {number} index */
  function pick(index) {
    const value = offered[index]?.value;
    if (value === undefined) return;
    active = index;
    if (!several) {
      chosen.clear();
      chosen.add(value);
      toggle(false);
      return send();
    }
    if (!chosen.delete(value) && chosen.size < (part.max_values ?? 1)) chosen.add(value);
    show();
    return undefined;
  }

  function send() {
    if (chosen.size >= (part.min_values ?? 1)) choose([...chosen]);
  }

  /** @param {Event} event */
  function keyed(event) {
    const { key } = /** @type {KeyboardEvent} */ (event);
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    if (step !== undefined) {
      event.preventDefault();
      if (list.hidden) return toggle(true);
      active = (active + step + items.length) % items.length;
      return show();
    }
    if (list.hidden) return undefined;
    if (key === 'Escape') toggle(false);
    else if (key === 'Enter' || key === ' ') pick(active);
    else return undefined;
    event.preventDefault();
    return undefined;
  }

  show();
  return box;
}

/**
 * Does it end below what is seen of the messages, and would not above? Then it opens upwards, as in Discord.
 * @param {HTMLElement} list
 * @param {Element | null} seen
 */
function isBelow(list, seen) {
  if (!seen) return false;
  list.parentElement?.classList.remove('up');
  const { top, bottom, height } = list.getBoundingClientRect();
  const edge = seen.getBoundingClientRect();
  return bottom > edge.bottom && top - height > edge.top;
}

/**
 * @param {Part} part
 * @param {Model} model
 * @returns {{ value: string, name: string, description?: string, isDefault: boolean }[]}
 */
function optionsOf(part, model) {
  if (part.type === STRING) {
    return (part.options ?? []).map((one) => ({
      value: one.value,
      name: [one.emoji?.id ? '' : one.emoji?.name, one.label].filter(Boolean).join(' '),
      description: one.description ?? '',
      isDefault: one.default ?? false,
    }));
  }
  const defaults = (part.default_values ?? []).map((one) => one.id);
  const entities =
    part.type === CHANNEL
      ? (model.place?.guild?.channels ?? []).map(({ id, name }) => ({ value: id, name: `#${name}` }))
      : part.type === USER
        ? (model.server?.users ?? []).map(({ id, name }) => ({ value: id, name: `@${name}` }))
        : [];
  return entities.map((one) => ({ ...one, isDefault: defaults.includes(one.value) }));
}
