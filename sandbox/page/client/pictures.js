/**
 * @import { APIAttachment } from 'discord-api-types/v10'
 * @import { View } from './view.js'
 */
import { component, make, safeUrl } from './dom.js';
import { icon } from './icons.js';

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
    loading: 'lazy',
    decoding: 'async',
    ...size,
  });
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

/**
 * The files of a message: pictures are shown, others offered for download.
 * @param {readonly APIAttachment[]} attachments
 * @param {View} view
 */
export function renderAttachments(attachments, view) {
  if (attachments.length === 0) return null;
  const shown = attachments.map((file) =>
    /\.(png|jpe?g|gif|webp)$/i.test(file.filename) && file.content_type?.startsWith('image/')
      ? picture(file, view, 'wide')
      : fileCard({ name: file.filename, size: file.size, url: file.url, note: file.description ?? '' }, view),
  );
  return component('discord-attachments', {}, { slot: 'attachments' }, shown);
}

/**
 * @param {{ name: string, size: number | null, url: string, note: string }} file
 * @param {View} view
 */
export function fileCard({ name, size, url, note }, { model }) {
  const href = safeUrl(url);
  const details = [size === null ? '' : model.texts.bytes(size), note].filter(Boolean).join(' · ');
  return make(
    'div',
    { class: 'file-card' },
    icon('download'),
    make(
      'div',
      {},
      href ? make('a', { href, download: name }, name) : name,
      make('div', { class: 'file-size' }, details),
    ),
  );
}
