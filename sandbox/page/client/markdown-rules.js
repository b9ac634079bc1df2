/** @import { RendererThis, TokenizerThis, Tokens } from 'marked' */

// What Discord's markdown has beyond, and instead of, the common kind. Every text is escaped here and the whole is
// sanitized afterwards (markdown.js).

/** @typedef {{ user: (id: string) => string, channel: (id: string) => string, role: (id: string) => string, time: (seconds: number, style: string) => { text: string, title: string } }} Names */

/** @param {string} text */
export const escapeHtml = (text) =>
  text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/**
 * @param {string} kind
 * @param {string} text
 */
const mention = (kind, text) => `<span class="mention mention-${kind}">${escapeHtml(text)}</span>`;

/**
 * A rule that wraps an inner text between two marks.
 * @param {string} name
 * @param {RegExp} pattern
 * @param {string} mark
 * @param {(inner: string) => string} wrap
 */
function pair(name, pattern, mark, wrap) {
  return {
    name,
    level: /** @type {const} */ ('inline'),
    start: (/** @type {string} */ source) => source.indexOf(mark),
    /** @this {TokenizerThis} @param {string} source */
    tokenizer(source) {
      const match = pattern.exec(source);
      return match
        ? { type: name, raw: match[0], tokens: this.lexer.inlineTokens(match[1] ?? '') }
        : undefined;
    },
    /** @this {RendererThis} @param {Tokens.Generic} token */
    renderer(token) {
      return wrap(this.parser.parseInline(token.tokens ?? []));
    },
  };
}

/** `<@1>`, `<#1>`, `<@&1>`, `<t:1:R>`, `</tariff:1>`, `<:name:1>`, @everyone: shown as text, nothing pings or links. */
const REFERENCE =
  /^(?:<(@!?|@&|#)(\d{1,20})>|<t:(-?\d{1,13})(?::([tTdDfFR]))?>|<\/([^:>\n]{1,100}):\d{1,20}>|<a?(:\w{1,32}:)\d{1,20}>|@(everyone|here)\b)/;

/** @param {Names} names */
function reference(names) {
  return {
    name: 'reference',
    level: /** @type {const} */ ('inline'),
    start: (/** @type {string} */ source) => {
      const found = source.search(/<[@#t/:a]|@(?:everyone|here)/);
      return found < 0 ? undefined : found;
    },
    tokenizer(/** @type {string} */ source) {
      const match = REFERENCE.exec(source);
      return match ? { type: 'reference', raw: match[0], parts: [...match] } : undefined;
    },
    renderer(/** @type {Tokens.Generic} */ { parts }) {
      const [, sign, id, seconds, style, command, emoji, everyone] = /** @type {(string | undefined)[]} */ (
        parts
      );
      if (sign === '#') return mention('channel', `#${names.channel(id ?? '')}`);
      if (sign === '@&') return mention('role', `@${names.role(id ?? '')}`);
      if (sign) return mention('user', `@${names.user(id ?? '')}`);
      if (command) return mention('command', `/${command}`);
      if (emoji) return escapeHtml(emoji);
      if (everyone) return mention('role', `@${everyone}`);
      const { text, title } = names.time(Number(seconds), style ?? 'f');
      return `<time class="timestamp" title="${escapeHtml(title)}">${escapeHtml(text)}</time>`;
    },
  };
}

/** `-# small print`, a line of its own. */
const SUBTEXT = {
  name: 'subtext',
  level: /** @type {const} */ ('block'),
  start: (/** @type {string} */ source) => source.match(/^-# /m)?.index,
  /** @this {TokenizerThis} @param {string} source */
  tokenizer(source) {
    const match = /^-# ([^\n]+)(?:\n|$)/.exec(source);
    return match
      ? { type: 'subtext', raw: match[0], tokens: this.lexer.inline(match[1] ?? '', []) }
      : undefined;
  },
  /** @this {RendererThis} @param {Tokens.Generic} token */
  renderer(token) {
    return `<p class="subtext">${this.parser.parseInline(token.tokens ?? [])}</p>`;
  },
};

/** `>>> quotes everything to the end`. */
const LONG_QUOTE = {
  name: 'longQuote',
  level: /** @type {const} */ ('block'),
  start: (/** @type {string} */ source) => source.match(/^>>> /m)?.index,
  /** @this {TokenizerThis} @param {string} source */
  tokenizer(source) {
    const match = /^>>> ([\s\S]+)$/.exec(source);
    return match
      ? { type: 'longQuote', raw: match[0], tokens: this.lexer.blockTokens(match[1] ?? '', []) }
      : undefined;
  },
  /** @this {RendererThis} @param {Tokens.Generic} token */
  renderer(token) {
    return `<blockquote>${this.parser.parse(token.tokens ?? [])}</blockquote>`;
  },
};

/** `> quotes this line`, and not, as elsewhere, also the next one without a mark. */
const QUOTE = {
  name: 'quote',
  level: /** @type {const} */ ('block'),
  start: (/** @type {string} */ source) => source.match(/^> /m)?.index,
  /** @this {TokenizerThis} @param {string} source */
  tokenizer(source) {
    const match = /^(?:> [^\n]*(?:\n|$))+/.exec(source);
    const inner = match?.[0].replaceAll(/^> /gm, '') ?? '';
    return match ? { type: 'quote', raw: match[0], tokens: this.lexer.blockTokens(inner, []) } : undefined;
  },
  /** @this {RendererThis} @param {Tokens.Generic} token */
  renderer(token) {
    return `<blockquote>${this.parser.parse(token.tokens ?? [])}</blockquote>`;
  },
};

/** @param {Names} names */
export const rules = (names) => [
  pair('underline', /^__(?=\S)([\s\S]*?\S)__(?!_)/, '__', (inner) => `<u>${inner}</u>`),
  pair(
    'spoiler',
    /^\|\|([\s\S]+?)\|\|/,
    '||',
    (inner) => `<span class="spoiler"><span>${inner}</span></span>`,
  ),
  reference(names),
  SUBTEXT,
  LONG_QUOTE,
  QUOTE,
];

/**
 * Discord's blocks of code may begin and end anywhere in a line; here each gets lines of its own.
 * @param {string} text
 */
export const withCodeOnItsOwn = (text) =>
  text
    .replaceAll(/\n?```(?:([\w+.#-]+)\n)?\n?([\s\S]+?)\n?```\n?/g, (_, language = '', code) =>
      ['', `\`\`\`${language}`, code, '```', ''].join('\n'),
    )
    .replace(/^\n(?=```)/, '');

const none = () => undefined;

/** What Discord does not know: HTML, tables, rules, indented code, references, headings by underlining. */
export const without = {
  html: none,
  blockquote: none,
  tag: none,
  table: none,
  hr: none,
  lheading: none,
  code: none,
  def: none,
  reflink: none,
};
