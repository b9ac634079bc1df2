/** @import { Model } from './model.js' */
import { make } from './dom.js';
import { icon } from './icons.js';

const TARIFF = { line: '/tariff country:Japan product:steel date:2022-04-01', locale: 'en-US' };
const HISTORY = { line: '/history country:Brazil product:steel', locale: 'en-US' };
const TARIFF_JA = { line: '/税率 国:日本 品目:鉄鋼 日付:2022-04-01', locale: 'ja' };
const HISTORY_JA = { line: '/経緯 国:ブラジル 品目:鉄鋼', locale: 'ja' };

/** Questions that show at once what the bot is for; the last is in the other language. */
const EXAMPLES = { en: [TARIFF, HISTORY, TARIFF_JA], ja: [TARIFF_JA, HISTORY_JA, TARIFF] };

/**
 * The beginning of a channel: what this is, and questions to click.
 * @param {Model} model
 * @param {(line: string, locale: string) => void} run
 */
export function renderWelcome(model, run) {
  const { place, texts } = model;
  if (!place) return [];
  const name = place.kind === 'dm' ? place.name : `#${place.name}`;
  const examples = EXAMPLES[model.locale === 'ja' ? 'ja' : 'en'].map(({ line, locale }, index) =>
    make(
      'button',
      {
        type: 'button',
        class: 'example',
        lang: locale,
        disabled: !model.ready,
        onclick: () => run(line, locale),
      },
      make('span', { class: 'example-line' }, line),
      index === 2 && make('span', { class: 'example-note', lang: model.locale }, texts.exampleInOther),
    ),
  );
  return [
    make('div', { class: 'welcome-icon' }, icon(placeIcon(place.kind))),
    make('h2', {}, texts.welcome(name)),
    make('p', {}, texts.welcomeText),
    place.guild && !place.guild.hasBot && make('p', {}, texts.notInstalled),
    make('h3', {}, texts.tryOne),
    make('div', { class: 'examples' }, examples),
  ].filter((part) => part !== null && part !== false);
}

/**
 * @param {'text' | 'announcement' | 'thread' | 'dm'} kind
 * @returns {'hash' | 'megaphone' | 'thread' | 'at'}
 */
export const placeIcon = (kind) =>
  /** @type {const} */ ({ text: 'hash', announcement: 'megaphone', thread: 'thread', dm: 'at' })[kind];
