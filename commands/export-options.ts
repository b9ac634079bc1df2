import { messages } from '../src/lang/languages.ts';
import {
  EXPORT_FORMATS,
  EXPORT_WHATS,
  type ExportFormat,
  type ExportScope,
  type ExportWhat,
} from '../src/reply/export/question.ts';
import type { OptionValues } from '../src/reply/reply.ts';
import { lastDay } from '../src/rules/days.ts';
import { readOneOf } from './choice-options.ts';
import type { CommandContext, CommandOption } from './command.ts';
import {
  checkRange,
  countryOption,
  dateOption,
  productOption,
  readCountry,
  readDay,
  readProgram,
  requiredText,
  textOf,
} from './options.ts';
import { refused } from './place.ts';

const FORMAT_NAMES = {
  csv: { en: 'csv (spreadsheet)', ja: 'csv（表計算）' },
  json: { en: 'json (scripts)', ja: 'json（プログラム用）' },
  ics: { en: 'ics (calendar)', ja: 'ics（カレンダー）' },
  rss: { en: 'rss (news reader)', ja: 'rss（ニュース配信）' },
} as const;

export const exportOptions: CommandOption[] = [
  {
    name: 'what',
    nameJa: '内容',
    description: { en: 'What to export', ja: '出力する内容' },
    type: 'string',
    required: true,
    choices: EXPORT_WHATS.map((value) => ({
      name: { en: messages('en').exports.whats[value], ja: messages('ja').exports.whats[value] },
      value,
    })),
  },
  {
    name: 'format',
    nameJa: '形式',
    description: { en: 'Format of the file (default: csv)', ja: 'ファイルの形式（省略時はcsv）' },
    type: 'string',
    required: false,
    choices: EXPORT_FORMATS.map((value) => ({ name: FORMAT_NAMES[value], value })),
  },
  {
    ...countryOption,
    description: { en: 'Only this country, or EU (default: all)', ja: '対象の国（EUも可。省略時はすべて）' },
    required: false,
  },
  {
    ...productOption,
    description: { en: 'Only this product (default: all)', ja: '対象の品目（省略時はすべて）' },
  },
  {
    ...dateOption,
    name: 'from',
    nameJa: '開始日',
    description: { en: 'First day (dates ahead: today)', ja: '期間の初日（今後の予定では省略時は今日）' },
  },
  { ...dateOption, name: 'to', nameJa: '終了日', description: { en: 'Last day', ja: '期間の最終日' } },
];

/** What is asked for. Throws Refused where an option is not understood, or a timeline would be that of everything. */
export function readExport(
  options: OptionValues,
  context: CommandContext,
): { what: ExportWhat; format: ExportFormat; scope: ExportScope } {
  requiredText(options, 'what', context);
  const what = readOneOf(options, 'what', EXPORT_WHATS, context) ?? 'measures';
  const format = readOneOf(options, 'format', EXPORT_FORMATS, context) ?? 'csv';
  const scope = readScope(options, context);
  const say = messages(context.language).exports;
  if (what === 'timeline' && scope.country === undefined) {
    // Every country times every product is more than a file can hold here; 250 entries on one day help nobody.
    if (scope.program === undefined) throw refused('missing-option', say.needsScope);
    if (format === 'ics' || format === 'rss')
      throw refused('missing-option', say.needsCountry, ['csv', 'json']);
  }
  return { what, format, scope };
}

function readScope(options: OptionValues, context: CommandContext): ExportScope {
  const [country, product, first, last] = ['country', 'product', 'from', 'to'].map((name) =>
    textOf(options, name),
  );
  const from = first === undefined ? undefined : readDay(first, context).day;
  const to = last === undefined ? undefined : lastDay(readDay(last, context));
  checkRange(from, to, context);
  return {
    ...(country === undefined ? {} : { country: readCountry(country, context).code }),
    ...(product === undefined ? {} : { program: readProgram(product, context).id }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}
