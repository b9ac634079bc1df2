/** @import { Model } from './model.js' */
import { find } from './dom.js';

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
  let channelsOpen = false;

  function draw() {
    const narrow = NARROW.matches;
    places.classList.toggle('open', channelsOpen);
    // What is out of sight is out of the keyboard's way, too.
    places.inert = narrow && !channelsOpen;
    panel.hidden = !model.panel;
    panel.setAttribute('aria-label', model.texts.openPanel);
    veil.hidden = !(narrow && (channelsOpen || model.panel));
    document.querySelector('.menu-button')?.setAttribute('aria-expanded', String(channelsOpen));
  }

  function closeChannels() {
    channelsOpen = false;
    draw();
  }
  function closeAll() {
    channelsOpen = false;
    if (NARROW.matches) model.choose({ panel: '' });
    draw();
  }

  veil.addEventListener('click', closeAll);
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || veil.hidden) return;
    closeAll();
    document.querySelector('.menu-button')?.dispatchEvent(new Event('focus'));
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
    },
  };
}
