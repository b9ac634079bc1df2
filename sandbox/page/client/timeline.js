/**
 * @import { Model } from './model.js'
 * @import { Acts } from './view.js'
 * @import { Shown } from './types.ts'
 */
import { fetchMessages } from './api.js';
import { become } from './become.js';
import { component, find, make } from './dom.js';
import { followEnd } from './follow.js';
import { icon } from './icons.js';
import { openSpoilers } from './markdown.js';
import { renderMessage } from './message.js';
import { dayOf, startOfDay } from './times.js';
import { createView } from './view.js';
import { renderWelcome } from './welcome.js';

/** @typedef {{ before: string, node: HTMLElement }} Placed a message as shown, and what it was made from */

/**
 * The messages of the place where the reader is: fetched, kept up to date, always scrolled to the newest unless the
 * reader has scrolled up.
 * @param {Model} model
 * @param {Omit<Acts, 'dismiss'> & { run: (line: string, locale: string) => void }} acts
 */
export function createTimeline(model, acts) {
  const scroller = find('#messages');
  const jump = make(
    'button',
    { type: 'button', class: 'jump', hidden: true, onclick: () => toEnd() },
    icon('down'),
  );
  const log = component(
    'discord-messages',
    {},
    { role: 'log', 'aria-live': 'polite', 'aria-relevant': 'additions text', tabindex: '0' },
  );
  const welcome = make('section', { class: 'welcome' });
  const local = make('div', { class: 'local', role: 'status' });
  scroller.append(welcome, log, local);
  scroller.after(jump);
  openSpoilers(log);

  /** @type {Map<string, Placed>} */
  const placed = new Map();
  /** @type {Map<string, Shown>} */
  const known = new Map();
  const dismissed = new Set(JSON.parse(sessionStorage.getItem('section232.dismissed') ?? '[]'));
  let asking = 0;

  const view = createView(model, { ...acts, dismiss }, (id) => known.get(id));

  /** @param {string} id */
  function dismiss(id) {
    dismissed.add(id);
    sessionStorage.setItem('section232.dismissed', JSON.stringify([...dismissed]));
    show([...known.values()]);
  }

  const toEnd = followEnd(scroller, [log, local, welcome], (atEnd) => {
    jump.hidden = atEnd;
  });

  /** Asks for the messages anew and shows what has changed. An answer that comes after a later one is dropped. */
  async function refresh() {
    const { place, user, locale } = model;
    if (!place || !user) return;
    asking += 1;
    const mine = asking;
    const messages = await fetchMessages({ channel: place.channelId, user: user.id, locale }).catch(
      () => null,
    );
    if (messages && mine === asking) show(messages);
  }

  /** @param {readonly Shown[]} all */
  function show(all) {
    const messages = all.filter(({ message }) => !dismissed.has(message.id));
    known.clear();
    for (const one of all) known.set(one.message.id, one);
    /** @type {HTMLElement[]} */
    const wanted = [];
    const ids = new Set(messages.map(({ message }) => message.id));
    let day = 0;
    messages.forEach((one, index) => {
      const { id, timestamp } = one.message;
      const own = startOfDay(Date.parse(timestamp));
      if (own !== day) wanted.push(dayLine(id, Date.parse(timestamp)));
      const previous = own === day ? messages[index - 1] : undefined;
      day = own;
      const before = JSON.stringify([one, previous?.message.id, startOfDay(model.now)]);
      const has = placed.get(id);
      const node = has?.before === before ? has.node : renewed(has?.node, renderMessage(one, previous, view));
      placed.set(id, { before, node });
      wanted.push(node);
    });
    for (const id of placed.keys()) if (!ids.has(id.replace(/^day-/, ''))) placed.delete(id);
    arrange(wanted);
  }

  /** @param {HTMLElement | undefined} old @param {HTMLElement} fresh */
  const renewed = (old, fresh) => (old?.isConnected ? become(old, fresh) : fresh);

  /** @param {string} id @param {number} at */
  function dayLine(id, at) {
    const key = `day-${id}`;
    const has = placed.get(key);
    const node =
      has?.node ??
      make('div', { class: 'day-line', role: 'separator' }, make('span', {}, dayOf(at, model.locale)));
    placed.set(key, { before: '', node });
    return node;
  }

  /** Changes as little as possible, so that what is focused, selected or read out stays. @param {HTMLElement[]} wanted */
  function arrange(wanted) {
    const keep = new Set(wanted);
    for (const child of [...log.children]) if (!keep.has(/** @type {HTMLElement} */ (child))) child.remove();
    wanted.forEach((node, index) => {
      if (log.children[index] !== node) log.insertBefore(node, log.children[index] ?? null);
    });
  }

  function redraw() {
    const { place, texts } = model;
    if (!place) return;
    log.setAttribute('aria-label', texts.messagesIn(place.name));
    jump.setAttribute('aria-label', texts.jumpDown);
    welcome.replaceChildren(...renderWelcome(model, acts.run));
  }

  /** Everything anew: another place, person or language. */
  async function restart() {
    // What has been read out once is not read out again because its language or place is another.
    log.setAttribute('aria-busy', 'true');
    placed.clear();
    local.replaceChildren();
    toEnd();
    redraw();
    await refresh();
    log.setAttribute('aria-busy', 'false');
  }

  model.listen((changed) => {
    if (['locale', 'userId', 'channelId'].some((key) => changed.has(key))) void restart();
    else if (changed.has('server')) redraw();
  });

  return { refresh, restart, local, toEnd };
}
