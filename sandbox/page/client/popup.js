import { find, make } from './dom.js';

/**
 * @typedef {object} Item
 * @property {string} name
 * @property {string} [hint]
 * @property {string} [side] small, behind the name
 * @property {() => void} pick
 */

/**
 * The list above the composer: commands, options, choices. The input that has the focus owns it, and moves through it
 * by the pattern of a combobox (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/).
 * @param {{ say: (count: number) => string, keys: () => string }} words
 */
export function createPopup(words) {
  const title = make('div', { class: 'popup-title' });
  const list = make('ul', { id: 'suggestions', role: 'listbox' });
  const note = make('div', { class: 'popup-note' });
  const keys = make('div', { class: 'popup-keys', 'aria-hidden': 'true' });
  const popup = find('#popup');
  const status = find('#suggestion-count');
  popup.append(title, list, note, keys);
  // A click must not take the focus from the input.
  popup.addEventListener('pointerdown', (event) => event.preventDefault());

  /** @type {readonly Item[]} */
  let items = [];
  let active = -1;
  /** @type {HTMLInputElement | null} */
  let owner = null;

  function mark() {
    [...list.children].forEach((child, index) => {
      const is = index === active;
      child.setAttribute('aria-selected', String(is));
      child.classList.toggle('active', is);
      if (is) child.scrollIntoView({ block: 'nearest' });
    });
    if (active >= 0) owner?.setAttribute('aria-activedescendant', `suggestion-${active}`);
    else owner?.removeAttribute('aria-activedescendant');
  }

  /** @param {Item} item @param {number} index */
  const row = (item, index) =>
    make(
      'li',
      { role: 'option', id: `suggestion-${index}`, 'aria-selected': 'false', onclick: () => item.pick() },
      make(
        'span',
        { class: 'choice-name' },
        item.name,
        item.side && make('span', { class: 'choice-side' }, item.side),
      ),
      item.hint && make('span', { class: 'choice-hint' }, item.hint),
    );

  return {
    get isOpen() {
      return !popup.hidden;
    },
    get hasActive() {
      return !popup.hidden && active >= 0;
    },
    /**
     * @param {HTMLInputElement} input
     * @param {{ title: string, items: readonly Item[], note?: string, first?: boolean }} what `first`: the first one is marked
     */
    show(input, what) {
      if (owner && owner !== input) close();
      owner = input;
      items = what.items;
      active = what.first && items.length > 0 ? 0 : -1;
      title.textContent = what.title;
      note.textContent = what.note ?? '';
      note.hidden = !what.note;
      keys.textContent = words.keys();
      list.replaceChildren(...items.map(row));
      list.setAttribute('aria-label', what.title);
      list.hidden = items.length === 0;
      popup.hidden = false;
      input.setAttribute('aria-expanded', String(items.length > 0));
      status.textContent = what.note ?? words.say(items.length);
      list.scrollTop = 0;
      mark();
    },
    close,
    /** What is shown fits an earlier text: none of it may be chosen unseen. */
    unmark() {
      active = -1;
      mark();
    },
    /** @param {number} step */
    move(step) {
      if (items.length === 0) return;
      active = active < 0 && step < 0 ? items.length - 1 : (active + step + items.length) % items.length;
      mark();
    },
    pick() {
      items[active]?.pick();
    },
  };

  function close() {
    popup.hidden = true;
    owner?.setAttribute('aria-expanded', 'false');
    owner?.removeAttribute('aria-activedescendant');
    owner = null;
    active = -1;
    status.textContent = '';
  }
}

/** @typedef {ReturnType<typeof createPopup>} Popup */
