/** @import { Model } from './model.js' */
import { make } from './dom.js';
import { icon } from './icons.js';

/** Questions that show at once what the bot is for. The last is asked by a Japanese reader. */
const EXAMPLES = [
  { line: '/tariff country:Japan product:steel date:2022-04-01', locale: 'en-US' },
  { line: '/history country:Brazil product:steel', locale: 'en-US' },
  {
    line: '/tariff country:日本 product:鉄鋼 date:2022-04-01',
    shown: '/税率 国:日本 品目:鉄鋼 日付:2022-04-01',
    locale: 'ja',
  },
];

/**
 * The beginning of a channel: what this is, and questions to click.
 * @param {Model} model
 * @param {(line: string, locale: string) => void} run
 */
export function renderWelcome(model, run) {
  const { place, texts } = model;
  if (!place) return [];
  const name = place.kind === 'dm' ? place.name : `#${place.name}`;
  const examples = EXAMPLES.map(({ line, shown, locale }) =>
    make(
      'button',
      {
        type: 'button',
        class: 'example',
        lang: locale,
        disabled: !model.ready,
        onclick: () => run(line, locale),
      },
      make('span', { class: 'example-line' }, shown ?? line),
      locale === 'ja' &&
        model.locale !== 'ja' &&
        make('span', { class: 'example-note', lang: model.locale }, texts.exampleJapanese),
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
