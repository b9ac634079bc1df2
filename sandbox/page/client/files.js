/**
 * @import { APIAttachment } from 'discord-api-types/v10'
 * @import { View } from './view.js'
 */
import { component, make, safeUrl } from './dom.js';
import { icon } from './icons.js';
import { picture } from './pictures.js';

const TEXTS = /\.(csv|json|txt|ics|rss|xml|md)$/i;
const LINES = 40;

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
 * A file with its name, size and, where it is text, its beginning.
 * @param {{ name: string, size: number | null, url: string, note: string }} file
 * @param {View} view
 */
export function fileCard({ name, size, url, note }, { model }) {
  const href = safeUrl(url);
  const details = [size === null ? '' : model.texts.bytes(size), note].filter(Boolean).join(' · ');
  const isText = TEXTS.test(name) && (size ?? 0) < 1_000_000;
  return make(
    'div',
    { class: 'file-card' },
    icon('download'),
    make(
      'div',
      { class: 'file-text' },
      href ? make('a', { href, download: name }, name) : name,
      make('div', { class: 'file-size' }, details),
      href && isText && preview(href, model.texts.preview),
    ),
  );
}

/**
 * The first lines of a text file, fetched when somebody looks.
 * @param {string} url
 * @param {string} label
 */
function preview(url, label) {
  const shown = make('pre', { tabindex: '0', 'aria-label': label });
  const details = make('details', {}, make('summary', {}, label), shown);
  details.addEventListener('toggle', async () => {
    if (!details.open || shown.textContent !== '') return;
    // Uploaded files stand here, whatever this computer's name in the address is.
    const response = await fetch(new URL(url).pathname);
    const lines = (await response.text()).split('\n');
    shown.textContent = [...lines.slice(0, LINES), ...(lines.length > LINES ? ['…'] : [])].join('\n');
  });
  return details;
}
