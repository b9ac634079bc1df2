/** @import { Model } from './model.js' */
import { find, make } from './dom.js';
import { icon } from './icons.js';

/** Below this width, in pixels, the channels and the panel come over the messages. */
const NARROW = matchMedia('(max-width: 820px)');

/**
 * The channels (a drawer on narrow screens) and the panel with clock and outbox (beside the messages, or over them).
 * @param {Model} model
 */
export function createDrawers(model) {
  const places = find('#places');
  const panel = find('#panel');
  const veil = find('#veil');
  const main = find('main');
  const shut = make(
    'button',
    { type: 'button', class: 'icon-button panel-close', onclick: closeAll },
    icon('close'),
  );
  panel.prepend(shut);
  let channelsOpen = false;
  // On a phone the panel hides the messages: a visit begins with these.
  if (NARROW.matches) model.choose({ panel: '' });

  function draw() {
    const narrow = NARROW.matches;
    places.classList.toggle('open', channelsOpen);
    // What is out of sight is out of the keyboard's way, too.
    places.inert = narrow && !channelsOpen;
    panel.hidden = !model.panel;
    panel.setAttribute('aria-label', model.texts.openPanel);
    shut.setAttribute('aria-label', model.texts.close);
    veil.hidden = !(narrow && (channelsOpen || model.panel));
    main.inert = !veil.hidden;
    document.querySelector('.menu-button')?.setAttribute('aria-expanded', String(channelsOpen));
  }

  function closeChannels() {
    channelsOpen = false;
    draw();
  }
  /** On a narrow screen, by a touch beside it or by Escape; the panel also by its own button. */
  function closeAll() {
    const opener = channelsOpen ? '.menu-button' : '.panel-button';
    channelsOpen = false;
    model.choose({ panel: '' });
    draw();
    const button = document.querySelector(opener);
    if (button instanceof HTMLElement) button.focus();
  }

  veil.addEventListener('click', closeAll);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !veil.hidden) closeAll();
  });
  NARROW.addEventListener('change', draw);
  model.listen(draw);
  draw();
  return {
    closeChannels,
    toggleChannels() {
      channelsOpen = !channelsOpen;
      draw();
      if (channelsOpen) places.querySelector('button')?.focus();
    },
    togglePanel() {
      model.choose({ panel: model.panel ? '' : 'open' });
      if (model.panel) shut.focus();
    },
  };
}
