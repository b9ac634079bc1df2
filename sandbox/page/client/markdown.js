import DOMPurify from 'dompurify';
import { Marked } from 'marked';
import { escapeHtml, rules, withCodeOnItsOwn, without } from './markdown-rules.js';

/** @import { Names } from './markdown-rules.js' */

const ALLOWED = {
  ALLOWED_TAGS: [
    ...['p', 'br', 'strong', 'em', 'u', 'del', 'code', 'pre', 'blockquote', 'ul', 'ol', 'li', 'a'],
    ...['h3', 'h4', 'h5', 'span', 'time'],
  ],
  ALLOWED_ATTR: ['href', 'title', 'class', 'start'],
  ALLOWED_URI_REGEXP: /^https?:\/\//i,
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  RETURN_DOM_FRAGMENT: /** @type {const} */ (true),
};

/** @param {Names} names */
function create(names) {
  const marked = new Marked({ breaks: true, gfm: true });
  marked.use({
    extensions: rules(names),
    tokenizer: without,
    renderer: {
      // A message is inside a page that has its own first two levels.
      heading({ tokens, depth, raw }) {
        const inner = this.parser.parseInline(tokens);
        return depth > 3 ? `<p>${escapeHtml(raw.trim())}</p>` : `<h${depth + 2}>${inner}</h${depth + 2}>`;
      },
      // Discord shows no picture from a text: what would be one is a link with a mark before it.
      image: ({ href, text }) => `!<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`,
      link({ href, title, tokens }) {
        const shown = this.parser.parseInline(tokens);
        if (!/^https?:\/\//i.test(href)) return shown;
        return `<a href="${escapeHtml(href)}" title="${escapeHtml(title ?? href)}">${shown}</a>`;
      },
    },
  });
  return marked;
}

/**
 * @param {Names} names
 * @returns {{ block: (text: string) => DocumentFragment, inline: (text: string) => DocumentFragment }}
 */
export function createMarkdown(names) {
  const marked = create(names);
  /** @param {string} html */
  const clean = (html) => finish(DOMPurify.sanitize(html, ALLOWED));
  return {
    block: (text) => clean(/** @type {string} */ (marked.parse(withCodeOnItsOwn(text), { async: false }))),
    inline: (text) => clean(/** @type {string} */ (marked.parseInline(text, { async: false }))),
  };
}

/**
 * Links open beside the page and tell nobody where they came from; spoilers open by click and by key.
 * @param {DocumentFragment} fragment
 */
function finish(fragment) {
  for (const link of fragment.querySelectorAll('a')) {
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
  }
  for (const spoiler of fragment.querySelectorAll('.spoiler')) {
    spoiler.setAttribute('role', 'button');
    spoiler.setAttribute('tabindex', '0');
    spoiler.setAttribute('aria-expanded', 'false');
  }
  return fragment;
}

/** @param {Element} spoiler */
function reveal(spoiler) {
  spoiler.classList.add('open');
  spoiler.setAttribute('aria-expanded', 'true');
}

/**
 * Opens the spoilers inside this element when they are used.
 * @param {HTMLElement} root
 */
export function openSpoilers(root) {
  /** @param {Event} event */
  const spoilerOf = (event) => (event.target instanceof Element ? event.target.closest('.spoiler') : null);
  root.addEventListener('click', (event) => {
    const spoiler = spoilerOf(event);
    if (spoiler) reveal(spoiler);
  });
  root.addEventListener('keydown', (event) => {
    const spoiler = spoilerOf(event);
    if (!spoiler || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    reveal(spoiler);
  });
}
