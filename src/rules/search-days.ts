import type { Day } from '../model/primitives.ts';

/** Numbers as a reader wrote them (whether the calendar has such a day is not yet asked), or a word for a near day. */
export type DayReading =
  | { daysFromToday: number }
  | { year: number; month?: number; date?: number; notBefore?: Day; notAfter?: Day };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_NAMES = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
];

/** Days counted from today, by word. */
const NEAR_DAYS: Readonly<Record<string, number>> = {
  ...{ today: 0, now: 0, yesterday: -1, tomorrow: 1 },
  ...{ 今日: 0, きょう: 0, 本日: 0, 昨日: -1, きのう: -1, 明日: 1, あした: 1, あす: 1 },
  ...{ 一昨日: -2, おととい: -2, 明後日: 2, あさって: 2 },
};

/** The Japanese eras since 1868: the year before their first, and their first and last day. */
const ERAS: Readonly<Record<string, { base: number; notBefore: Day; notAfter?: Day }>> = {
  令和: { base: 2018, notBefore: '2019-05-01' },
  平成: { base: 1988, notBefore: '1989-01-08', notAfter: '2019-04-30' },
  昭和: { base: 1925, notBefore: '1926-12-25', notAfter: '1989-01-07' },
  大正: { base: 1911, notBefore: '1912-07-30', notAfter: '1926-12-24' },
  明治: { base: 1867, notBefore: '1868-10-23', notAfter: '1912-07-29' },
};

/** Longer texts name no day. */
const LONGEST = 40;

/** What do the words and numbers of a day say? Null when the text is no day, or could be two. */
export function readDay(text: string): DayReading | null {
  if (text.length > LONGEST) return null;
  const plain = text.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ');
  const near = Object.hasOwn(NEAR_DAYS, plain) ? NEAR_DAYS[plain] : undefined;
  if (near !== undefined) return { daysFromToday: near };
  return readNumbers(plain) ?? readJapanese(plain) ?? readEnglish(plain);
}

/** Year first: `2022-04-01`, `2022/4/1`, `2022.4.1`, `20220401`, `2022-04`, `2022`. */
function readNumbers(text: string): DayReading | null {
  const digits = /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (digits !== null) return reading(digits[1], digits.at(-2), digits.at(-1));
  const [, year, month] = /^(\d{4})(?:[-/.](\d{1,2}))?$/.exec(text) ?? [];
  return year === undefined ? null : reading(year, month);
}

/** `2022年4月1日`, `令和4年4月`, `平成元年`, with Arabic or Chinese figures. */
function readJapanese(text: string): DayReading | null {
  const arabic = text.replace(/ /g, '').replace(/[〇一二三四五六七八九十]+/g, arabicFigures);
  const [, era, year, month, date] =
    /^(令和|平成|昭和|大正|明治)?(\d{1,4}|元)年(?:(\d{1,2})月(?:(\d{1,2})日)?)?$/.exec(arabic) ?? [];
  if (year === undefined) return null;
  if (era === undefined) return /^\d{4}$/.test(year) ? reading(year, month, date) : null;
  const { base = 0, ...limits } = ERAS[era] ?? {};
  const ofEra = year === '元' ? 1 : Number(year);
  return ofEra === 0 ? null : { ...reading(String(base + ofEra), month, date), ...limits };
}

/** `1 April 2022`, `1st of Apr. 2022`, `1-Apr-2022`, `April 1, 2022`, `2022 April 1`, `Apr 2022`. */
function readEnglish(text: string): DayReading | null {
  const words = text
    .replace(/[,.]/g, ' ')
    .replace(/-/g, ' ')
    .replace(/ of /g, ' ')
    .split(' ')
    .filter((word) => word !== '');
  const shape: string[] = words.map((word) =>
    monthNumber(word) !== null ? 'M' : /^\d{4}$/.test(word) ? 'Y' : isDate(word) ? 'D' : '?',
  );
  if (!['DMY', 'MDY', 'YMD', 'MY', 'YM'].includes(shape.join(''))) return null;
  const pick = (kind: string) => words[shape.indexOf(kind)];
  const month = String(monthNumber(pick('M') ?? ''));
  return reading(pick('Y'), month, shape.includes('D') ? pick('D')?.replace(/\D/g, '') : undefined);
}

function isDate(word: string): boolean {
  return /^\d{1,2}(st|nd|rd|th)?$/.test(word);
}

function monthNumber(word: string): number | null {
  const short = word === 'sept' ? 'sep' : word;
  const position = Math.max(MONTHS.indexOf(short), MONTH_NAMES.indexOf(short));
  return position === -1 ? null : position + 1;
}

function arabicFigures(figures: string): string {
  const digits = [...figures].map((figure) => '〇一二三四五六七八九'.indexOf(figure));
  if (!figures.includes('十')) return digits.join('');
  const [tens = '', ones = ''] = figures.split('十');
  const value = (part: string, empty: number) => (part === '' ? empty : '〇一二三四五六七八九'.indexOf(part));
  return String(10 * value(tens, 1) + value(ones, 0));
}

function reading(
  year: string | undefined,
  month?: string,
  date?: string,
): { year: number; month?: number; date?: number } {
  return {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(date === undefined ? {} : { date: Number(date) }),
  };
}
