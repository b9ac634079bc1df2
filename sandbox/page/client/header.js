/**
 * @import { Model } from './model.js'
 * @import { Texts } from './texts-en.js'
 * @import { ServerState } from './types.ts'
 */
import { find, make } from './dom.js';
import { icon } from './icons.js';
import { placesOf } from './model.js';
import { placeIcon } from './welcome.js';

/**
 * The line above the messages: where one is, in which language and as whom; buttons for the theme and the panel.
 * @param {Model} model
 * @param {{ toggleChannels: () => void, togglePanel: () => void }} drawers
 */
export function createHeader(model, { toggleChannels, togglePanel }) {
  const name = make('h1', { class: 'place-name' });
  const menu = make(
    'button',
    {
      type: 'button',
      class: 'icon-button menu-button',
      'aria-expanded': 'false',
      'aria-controls': 'places',
      onclick: toggleChannels,
    },
    icon('menu'),
  );
  const language = make('select', {
    id: 'language',
    onchange: () => model.choose({ locale: language.value }),
  });
  const person = make('select', { id: 'person', onchange: () => becomes(person.value) });
  const theme = make('button', {
    type: 'button',
    class: 'icon-button',
    onclick: () => model.choose({ theme: model.theme === 'dark' ? 'light' : 'dark' }),
  });
  const panel = make(
    'button',
    { type: 'button', class: 'icon-button panel-button', 'aria-controls': 'panel', onclick: togglePanel },
    icon('panel'),
  );
  const languageLabel = make('label', { for: 'language', class: 'hidden' });
  const personLabel = make('label', { for: 'person', class: 'hidden' });
  find('#header').append(
    menu,
    name,
    make('div', { class: 'pickers' }, languageLabel, language, personLabel, person),
    make('div', { class: 'header-buttons' }, theme, panel),
  );

  let offered = '';

  /** A direct message is somebody's own: another person goes to their own with the bot. @param {string} userId */
  function becomes(userId) {
    const isDirect = model.place?.guild === null;
    const user = model.server?.users.find(({ id }) => id === userId) ?? null;
    const own = placesOf(model.server, user).find(({ kind }) => kind === 'dm');
    model.choose({ userId, ...(isDirect && own ? { channelId: own.channelId } : {}) });
  }

  function draw() {
    const { texts, place, server, locale } = model;
    document.documentElement.lang = locale;
    document.documentElement.dataset.theme = model.theme;
    document.title = place ? `${place.kind === 'dm' ? '@' : '#'}${place.name} · ${texts.title}` : texts.title;
    name.replaceChildren(...(place ? [icon(placeIcon(place.kind)), make('span', {}, place.name)] : []));
    languageLabel.textContent = texts.language;
    personLabel.textContent = texts.whoAmI;
    named(menu, texts.openChannels);
    named(theme, model.theme === 'dark' ? texts.toLight : texts.toDark);
    theme.replaceChildren(icon(model.theme === 'dark' ? 'sun' : 'moon'));
    named(panel, texts.openPanel);
    panel.setAttribute('aria-expanded', String(model.panel));
    // Putting the same choices in anew would close a list that is open.
    const offers = JSON.stringify([server?.locales, server?.users, locale]);
    if (server && offers !== offered) offer(server, texts);
    offered = offers;
    language.value = locale;
    person.value = model.user?.id ?? '';
  }

  /** @param {ServerState} server @param {Texts} texts */
  function offer(server, texts) {
    const [first = 'en-US', second = 'ja', ...others] = server.locales;
    const option = (/** @type {string} */ code) => make('option', { value: code }, languageName(code));
    language.replaceChildren(
      option(first),
      option(second),
      make('optgroup', { label: texts.otherLanguages }, others.map(option)),
    );
    person.replaceChildren(
      ...server.users.map((user) => make('option', { value: user.id }, `${user.name} (${texts[user.kind]})`)),
    );
  }

  model.listen(draw);
  draw();
}

/** @param {HTMLElement} button @param {string} name */
function named(button, name) {
  button.setAttribute('aria-label', name);
  button.title = name;
}

/** A language in its own words. @param {string} code */
function languageName(code) {
  const name = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
}
