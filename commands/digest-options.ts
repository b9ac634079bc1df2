import { messages } from '../src/lang/languages.ts';
import { suggestTimezones } from '../src/rules/search-timezones.ts';
import {
  readCountries,
  readOneOf,
  readPrograms,
  readTimezone,
  suggestCountryList,
  suggestProgramList,
} from './choice-options.ts';
import type { CommandContext, CommandOption } from './command.ts';
import { requiredText, textOf } from './options.ts';
import { refused } from './place.ts';
import type { DigestChoice } from './services.ts';

const CADENCES = ['daily', 'weekly', 'monthly'] as const;
const LANGUAGES = ['en', 'ja'] as const;
const EMPTY_DAYS = ['skip', 'post'] as const;
const WEEKDAYS = ['1', '2', '3', '4', '5', '6', '7'] as const;
const HOURS = Array.from({ length: 24 }, (_, hour) => String(hour));

/** What a server chooses when it sets up a digest. */
export const setupOptions: CommandOption[] = [
  option('channel', 'チャンネル', 'Where to post', '投稿先', { type: 'channel', required: true }),
  option('cadence', '頻度', 'How often (default: daily)', '投稿の頻度（省略時は毎日）', {
    choices: [
      { name: { en: 'daily', ja: '毎日' }, value: 'daily' },
      { name: { en: 'weekly', ja: '毎週' }, value: 'weekly' },
      { name: { en: 'monthly, on the 1st', ja: '毎月1日' }, value: 'monthly' },
    ],
  }),
  option('weekday', '曜日', 'Day of a weekly digest (default: Monday)', '週刊の投稿曜日（省略時は月曜日）', {
    choices: WEEKDAYS.map((value, index) => ({
      name: {
        en: messages('en').settings.digest.weekdays[index] ?? value,
        ja: messages('ja').settings.digest.weekdays[index] ?? value,
      },
      value,
    })),
  }),
  option('hour', '時', 'Local hour (default: 9)', '投稿する時刻（現地時間。省略時は9時）', {
    type: 'integer',
    choices: HOURS.map((value) => ({ name: { en: `${value}:00`, ja: `${value}時` }, value })),
  }),
  option(
    'timezone',
    'タイムゾーン',
    'City or name, such as Asia/Tokyo (default: New York)',
    '都市名またはAsia/Tokyoなど（省略時は東京）',
    { suggest: (text, _others, { dataset, language }) => suggestTimezones(dataset, text, language) },
  ),
  option('language', '言語', 'Language of the posts (default: yours)', '投稿の言語（省略時はあなたの言語）', {
    choices: [
      { name: { en: 'English', ja: '英語' }, value: 'en' },
      { name: { en: 'Japanese', ja: '日本語' }, value: 'ja' },
    ],
  }),
  option(
    'countries',
    '国',
    'Only these, separated by commas (default: all)',
    '対象の国（「、」区切り。省略時はすべて）',
    { suggest: (text, _others, context) => suggestCountryList(text, context) },
  ),
  option(
    'products',
    '品目',
    'Only these, separated by commas (default: all)',
    '対象の品目（「、」区切り。省略時はすべて）',
    { suggest: (text, _others, context) => suggestProgramList(text, context) },
  ),
  option(
    'empty-days',
    '該当なしの日',
    'When there is nothing to tell (default: skip)',
    '該当がない日（省略時は投稿しない）',
    {
      choices: [
        { name: { en: 'skip', ja: '投稿しない' }, value: 'skip' },
        { name: { en: 'post a short note', ja: 'その旨を投稿' }, value: 'post' },
      ],
    },
  ),
  option(
    'publish',
    '公開',
    'Announcement channels: publish to the servers that follow it',
    'アナウンスチャンネルで、フォロー中のサーバーにも公開する',
    { type: 'boolean' },
  ),
];

/** The choice that options make, with defaults for what was left out. Throws Refused, naming what was not understood. */
export function readChoice(
  options: Parameters<typeof textOf>[0],
  guildId: string,
  context: CommandContext,
): DigestChoice {
  const timezone = textOf(options, 'timezone');
  const preset = defaultChoice(guildId, requiredText(options, 'channel', context), context);
  return {
    ...preset,
    cadence: readOneOf(options, 'cadence', CADENCES, context) ?? preset.cadence,
    weekday: Number(readOneOf(options, 'weekday', WEEKDAYS, context) ?? preset.weekday),
    hour: readHour(options.hour, context) ?? preset.hour,
    timezone: timezone === undefined ? preset.timezone : readTimezone(timezone, context),
    language: readOneOf(options, 'language', LANGUAGES, context) ?? preset.language,
    countries: readCountries(textOf(options, 'countries'), context),
    products: readPrograms(textOf(options, 'products'), context),
    emptyDays: readOneOf(options, 'empty-days', EMPTY_DAYS, context) ?? preset.emptyDays,
    publish: options.publish === true,
  };
}

/** Every day at nine where the reader probably is, in their language, about everything. */
export function defaultChoice(
  guildId: string,
  channelId: string,
  { language }: CommandContext,
): DigestChoice {
  return {
    guildId,
    channelId,
    cadence: 'daily',
    weekday: 1,
    hour: 9,
    timezone: language === 'ja' ? 'Asia/Tokyo' : 'America/New_York',
    language,
    countries: [],
    products: [],
    emptyDays: 'skip',
    publish: false,
  };
}

function readHour(value: string | number | boolean | undefined, context: CommandContext): number | undefined {
  if (value === undefined) return undefined;
  const hour = typeof value === 'boolean' ? Number.NaN : Number(value);
  if (Number.isInteger(hour) && hour >= 0 && hour <= 23) return hour;
  throw refused('bad-hour', messages(context.language).settings.badHour);
}

function option(
  name: string,
  nameJa: string,
  en: string,
  ja: string,
  more: Partial<CommandOption>,
): CommandOption {
  return { name, nameJa, description: { en, ja }, type: 'string', required: false, ...more };
}
