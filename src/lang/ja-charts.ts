import type { Messages } from './en.ts';
import { japaneseDate } from './japanese-date.ts';

export const jaCharts: Messages['charts'] = {
  year: (year) => `${year}年`,
  month: japaneseDate,
  today: '本日',
  clauses: (parts) => parts.join('。'),
  from: (duty, day) => `${day}から${duty}`,
  label: {
    ceiling: (rate) => `上限${rate}（既存税率込み）`,
    ceilingShort: (rate) => `上限${rate}`,
    range: (inside, above) => `${inside}～${above}`,
    quota: (range) => `関税割当（${range}）`,
    quotaShort: (range) => `関税割当 ${range}`,
    withPrice: (rate) => `${rate}＋最低輸入価格`,
    absolute: '数量制限',
    minimumPrice: '最低輸入価格',
    exempt: '適用除外',
    none: '措置なし',
  },
  kind: {
    additional: '追加関税',
    ceiling: '上限税率（既存税率込み）',
    'tariff-rate-quota': '関税割当（枠内～超過分）',
    'absolute-quota': '数量制限（枠を超える輸入は不可）',
    'minimum-price': '最低輸入価格',
    exempt: '適用除外',
    none: '措置なし',
  },
  historyTitle: (country, program) => `${country}・${program}：232条措置の税率の推移`,
  historyAlt: (country, program) => `${country}・${program}`,
  historySubtitle: (verified) => `単位：％。${verified}`,
  scheduled: (text) => `${text}（予定）`,
};
