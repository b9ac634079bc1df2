/**
 * When was this said, as Discord shows it beside a name: «Today at 15:42» (its words come from the page's texts).
 * @param {number} at milliseconds since 1970
 * @param {number} now on the same clock
 * @param {string} locale
 * @param {{ todayAt: (time: string) => string, yesterdayAt: (time: string) => string }} words
 */
export function saidAt(at, now, locale, words) {
  const time = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }).format(at);
  const days = Math.round((startOfDay(now) - startOfDay(at)) / 86_400_000);
  if (days === 0) return words.todayAt(time);
  if (days === 1) return words.yesterdayAt(time);
  return `${dayOf(at, locale)} ${time}`;
}

/**
 * @param {number} at
 * @param {string} locale
 */
export const dayOf = (at, locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(at);

/** @param {number} at */
export function startOfDay(at) {
  return new Date(at).setHours(0, 0, 0, 0);
}

/** @type {Record<string, Intl.DateTimeFormatOptions>} */
const STYLES = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

const UNITS = /** @type {const} */ ([
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
]);

/**
 * `<t:1:R>` as the reader sees it. https://docs.discord.com/developers/reference#message-formatting-timestamp-styles
 * @param {number} seconds since 1970
 * @param {string} style
 * @param {number} now milliseconds since 1970
 * @param {string} locale
 */
export function timestampText(seconds, style, now, locale) {
  const at = seconds * 1000;
  if (Number.isNaN(new Date(at).getTime())) return { text: String(seconds), title: '' };
  const title = new Intl.DateTimeFormat(locale, STYLES.F).format(at);
  if (style !== 'R')
    return { text: new Intl.DateTimeFormat(locale, STYLES[style] ?? STYLES.f).format(at), title };
  const away = seconds - now / 1000;
  const [unit, size] = UNITS.find(([, length]) => Math.abs(away) >= length) ?? ['second', 1];
  return { text: new Intl.RelativeTimeFormat(locale).format(Math.round(away / size), unit), title };
}
