/** @import { Model } from './model.js' */
/** @import { Told } from './types.ts' */
import { moveClock } from './api.js';
import { find, make } from './dom.js';

/**
 * Sets what day it is, for the bot and for everything here, and says what came of it.
 * @param {Model} model
 * @param {() => Promise<void>} changed asks the server how things stand
 */
export function createClockPanel(model, changed) {
  const title = make('h2', { id: 'clock-title' });
  const label = make('label', { for: 'today' });
  const today = make('input', { type: 'date', id: 'today', min: '2018-01-01', max: '2099-12-31' });
  const next = make('button', {
    type: 'button',
    class: 'main-button',
    onclick: () => void move({ next: 'digest' }),
  });
  const back = make('button', {
    type: 'button',
    class: 'plain-button',
    onclick: () => void move({ reset: true }),
  });
  const hint = make('p', { class: 'hint' });
  const result = make('div', { class: 'clock-result', role: 'status' });
  const form = make(
    'form',
    { onsubmit: (/** @type {Event} */ event) => event.preventDefault() },
    label,
    today,
    make('div', { class: 'clock-buttons' }, next, back),
  );
  find('#clock').append(title, form, hint, result);
  // While the year is being typed a date input changes with every digit.
  today.addEventListener('change', () => {
    if (document.activeElement !== today) setToday();
  });
  today.addEventListener('blur', setToday);
  today.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    setToday();
  });

  function setToday() {
    if (today.value !== '' && today.validity.valid && today.value !== model.server?.today)
      void move({ today: today.value });
  }

  /** @param {{ today: string } | { next: 'digest' } | { reset: true }} wish */
  async function move(wish) {
    result.textContent = model.texts.moving;
    for (const control of [today, next, back]) control.disabled = true;
    const answer = await moveClock(wish, model.locale).catch((error) => ({
      error: String(error),
      told: null,
    }));
    for (const control of [today, next, back]) control.disabled = false;
    result.replaceChildren(
      ...(answer.error ? [make('span', { class: 'wrong-text' }, answer.error)] : toldIn(answer.told ?? null)),
    );
    await changed();
  }

  /** @param {Told | null} told @returns {(Node | string)[]} */
  function toldIn(told) {
    const { texts } = model;
    if (!told) return [texts.nothingDue];
    if (told.kind === 'nothing') return [told.reason];
    const go = () => model.choose({ channelId: told.channelId });
    return [
      `${texts.posted(told.messageIds.length)} `,
      make('button', { type: 'button', class: 'link-button', onclick: go }, texts.goThere),
    ];
  }

  function draw() {
    const { texts, server } = model;
    title.textContent = texts.clock;
    label.textContent = texts.todayIs;
    next.textContent = texts.nextDigest;
    back.textContent = texts.backToNow;
    back.hidden = server?.clockMoved !== true;
    hint.textContent = texts.clockHint;
    if (server && document.activeElement !== today) today.value = server.today;
  }

  model.listen(draw);
  draw();
}
