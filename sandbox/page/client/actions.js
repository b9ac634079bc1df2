/**
 * @import { Model } from './model.js'
 * @import { Handle } from './types.ts'
 */
import { interact } from './api.js';
import { make } from './dom.js';
import { openModal } from './modal.js';
import { whereabouts } from './model.js';

/**
 * What the reader does to the bot: sends a command, presses, selects, fills in a modal. While the bot has not answered
 * a line says so, and where nothing came of it a note says why.
 * @param {Model} model
 * @param {() => { refresh: () => Promise<void>, local: HTMLElement, toEnd: () => void }} timeline
 */
export function createActions(model, timeline) {
  /**
   * @param {string} label what is being done, in the reader's words
   * @param {object} body
   * @returns {Promise<void>}
   */
  async function act(label, body) {
    const { local, refresh, toEnd } = timeline();
    const waiting = make('div', { class: 'pending' }, label);
    // An answer usually comes before anybody could read this.
    const timer = setTimeout(() => {
      local.append(waiting);
      toEnd();
    }, 400);
    /** @type {Partial<Handle>} */
    const handle = await interact({ ...whereabouts(model), ...body });
    clearTimeout(timer);
    waiting.remove();
    if (handle.error) local.append(problem(label, handle.error));
    const { id, modal } = handle;
    if (id && modal)
      openModal(modal, model, (fields) => void act(modal.title, { kind: 'modal', interaction: id, fields }));
    await refresh();
    // Who asks wants to see the answer.
    if (!('message' in body) || handle.error) toEnd();
  }

  /** @param {string} label @param {string} error */
  function problem(label, error) {
    const { texts } = model;
    const close = make(
      'button',
      { type: 'button', class: 'link-button', onclick: () => box.remove() },
      texts.dismiss,
    );
    const box = make(
      'div',
      { class: 'problem', role: 'alert' },
      make('strong', {}, texts.failed),
      make('div', { class: 'problem-what' }, label),
      make('div', {}, error),
      make('div', { class: 'problem-note' }, `${texts.onlyYou} · `, close),
    );
    return box;
  }

  return {
    /** @param {string} label @param {string} command @param {Record<string, string | number | boolean>} options @param {string} [locale] */
    slash: (label, command, options, locale) =>
      act(label, { kind: 'slash', command, options, ...(locale ? { locale } : {}) }),
    /** @param {string} message @param {string} customId */
    press: (message, customId) => void act('…', { kind: 'press', message, customId }),
    /** @param {string} message @param {string} customId @param {string[]} values */
    select: (message, customId, values) => void act('…', { kind: 'select', message, customId, values }),
  };
}

/** @typedef {ReturnType<typeof createActions>} Actions */
