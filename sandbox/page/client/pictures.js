/** @import { View } from './view.js' */
import { make, safeUrl } from './dom.js';
import { icon } from './icons.js';

/** In pixels, as pictures.css has it. */
const MOST_HIGH = { wide: 400, thumbnail: 80 };

/**
 * A picture of a card or a gallery, with its text for those who do not see it. It opens large in a window of its own.
 * @param {{ url: string, width?: number | null | undefined, height?: number | null | undefined, description?: string | null }} media
 * @param {View} view
 * @param {'wide' | 'thumbnail'} kind
 */
export function picture(media, { model }, kind) {
  const src = safeUrl(media.url);
  if (!src) return null;
  const alt = media.description || model.texts.picture;
  const size = media.width && media.height ? { width: media.width, height: media.height } : {};
  const image = make('img', {
    src,
    alt,
    class: `picture ${kind}`,
    decoding: 'async',
    ...size,
  });
  // Its room is kept while it is on its way, so that nothing jumps when it comes.
  if (media.width && media.height) {
    const most = MOST_HIGH[kind];
    image.style.width = `${Math.round(Math.min(media.width, (most * media.width) / media.height))}px`;
  }
  const open = () => enlarge(src, alt, model.texts.close);
  return make(
    'button',
    {
      type: 'button',
      class: 'picture-button',
      'aria-label': `${model.texts.openPicture}: ${alt}`,
      onclick: open,
    },
    image,
  );
}

/**
 * @param {string} src
 * @param {string} alt
 * @param {string} close
 */
function enlarge(src, alt, close) {
  const shut = make(
    'button',
    { type: 'button', class: 'icon-button', 'aria-label': close, onclick: () => dialog.close() },
    icon('close'),
  );
  const dialog = make('dialog', { class: 'lightbox', 'aria-label': alt }, shut, make('img', { src, alt }));
  dialog.addEventListener('close', () => dialog.remove());
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  document.body.append(dialog);
  dialog.showModal();
}
