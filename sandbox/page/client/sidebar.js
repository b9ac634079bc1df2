/**
 * @import { Model } from './model.js'
 * @import { Place } from './types.ts'
 */
import { avatarOf } from './avatars.js';
import { find, make } from './dom.js';
import { icon } from './icons.js';
import { placesOf } from './model.js';
import { placeIcon } from './welcome.js';

/**
 * The servers at the far left, and the channels of the chosen one beside them.
 * @param {Model} model
 * @param {() => void} gone what happens when a place has been chosen (a drawer closes)
 */
export function createSidebar(model, gone) {
  const rail = find('#servers');
  const channels = find('#channels');

  /** @param {Place | undefined} place */
  const go = (place) => {
    if (!place) return;
    model.choose({ channelId: place.channelId });
    gone();
  };

  function draw() {
    const { place, texts, server } = model;
    if (!place || !server) return;
    const places = placesOf(server, model.user);
    const home = places.find(({ kind }) => kind === 'dm');
    rail.setAttribute('aria-label', texts.servers);
    const focused =
      document.activeElement instanceof HTMLElement ? document.activeElement.dataset.key : undefined;
    rail.replaceChildren(
      railButton('dm', texts.directMessages, place.guild === null, icon('at'), () => go(home)),
      ...server.guilds.map((guild) => {
        const first = places.find((one) => one.guild === guild);
        const letter = [...guild.name][0] ?? '?';
        return railButton(guild.id, guild.name, place.guild === guild, letter, () => go(first));
      }),
    );
    const here = places.filter(({ guild }) => guild === place.guild);
    channels.setAttribute('aria-label', texts.channels);
    const title = place.guild?.name ?? texts.directMessages;
    channels.replaceChildren(
      make('h2', { class: 'channels-title' }, title),
      make('div', { class: 'channels-group' }, place.guild ? texts.textChannels : texts.directMessages),
      make(
        'ul',
        {},
        here.map((one) => make('li', {}, channelButton(one))),
      ),
    );
    for (const button of document.querySelectorAll('nav [data-key]')) {
      if (button instanceof HTMLElement && button.dataset.key === focused) button.focus();
    }
  }

  /**
   * @param {string} key
   * @param {string} name
   * @param {boolean} isCurrent
   * @param {Node | string} shown
   * @param {() => void} onclick
   */
  function railButton(key, name, isCurrent, shown, onclick) {
    return make(
      'button',
      {
        type: 'button',
        class: 'server',
        'data-key': key,
        title: name,
        'aria-label': name,
        'aria-current': isCurrent ? 'true' : null,
        onclick,
      },
      shown,
    );
  }

  /** @param {Place} one */
  function channelButton(one) {
    const { place, texts, server } = model;
    const isCurrent = one.channelId === place?.channelId;
    const picture =
      one.kind === 'dm'
        ? make('img', {
            src: avatarOf({ id: server?.bot.id ?? '', name: one.name, bot: true }),
            alt: '',
            class: 'channel-avatar',
          })
        : icon(placeIcon(one.kind));
    return make(
      'button',
      {
        type: 'button',
        class: model.unread.has(one.channelId) ? 'channel unread' : 'channel',
        'data-key': one.channelId,
        title: texts.channelKinds[one.kind],
        'aria-current': isCurrent ? 'page' : null,
        onclick: () => go(one),
      },
      picture,
      make('span', {}, one.name),
      model.unread.has(one.channelId) && make('span', { class: 'hidden' }, texts.unread),
    );
  }

  model.listen((changed) => {
    if (['server', 'locale', 'userId', 'channelId', 'unread'].some((key) => changed.has(key))) draw();
  });
}
