import { addDays } from '../rules/days.ts';
import type { Messages } from './en.ts';
import { jaAbout, jaHelp } from './ja-about.ts';
import { jaCharts } from './ja-charts.ts';
import { jaCompare } from './ja-compare.ts';
import { digestJa } from './ja-digest.ts';
import { jaDuty } from './ja-duty.ts';
import { jaErrors } from './ja-errors.ts';
import { jaExclusions } from './ja-exclusions.ts';
import { exportJa } from './ja-export.ts';
import { jaHts } from './ja-hts.ts';
import { jaInvestigations } from './ja-investigations.ts';
import { jaPartner } from './ja-partner.ts';
import { jaQuota } from './ja-quota.ts';
import { jaSettings } from './ja-settings.ts';
import { jaTariff } from './ja-tariff.ts';
import { japaneseDate } from './japanese-date.ts';
import { japaneseNumber } from './japanese-number.ts';
import { japaneseRemark } from './japanese-remark.ts';

/** 日本語のメッセージ。表記は経済産業省・ジェトロの資料に合わせる（2022年4月1日、25％、125万トン）。 */
export const ja: Messages = {
  day: japaneseDate,
  date: japaneseDate,
  percent: (value) => `${value}％`,
  volume: (value, unit) => `${japaneseNumber(value)}${unit === 'vehicle' ? '台' : 'トン'}`,
  usd: (amount) => `${amount.replace(/\.00$/, '')}ドル`,
  per: (unit) => (unit === 'kg' ? '1kg' : '1ワット'),
  list: (items) => items.join('、'),
  parts: (items) => items.join('・'),
  facts: (items) => items.join('／'),
  either: (items) => items.join('／'),
  sum: (items) => items.join('＋'),
  run: (first, last) => `${first}～${last}`,
  titled: (act, title) => `${act}「${title}」`,
  fileTooLarge: (name, bytes, limit) =>
    `ファイル${name}は${megabytes(bytes)}あり、ここで送れる上限（${megabytes(limit)}）を超えるため添付していません。`,
  more: (count) => `ほか${count}件`,
  colon: (label, text) => `${label}：${text}`,
  remark: japaneseRemark,
  dash: (text, about) => `${text}：${about}`,
  also: (items) => items.join('、'),
  sentence: (text) => text,

  duty: {
    additional: (rate) => `追加関税${rate}`,
    ceiling: (rate) => `上限税率${rate}（既存税率込み）`,
    quota: (inside, above, volume) =>
      inside === '0％'
        ? `関税割当（${volume}まで追加関税なし、超過分は${above}の追加関税）`
        : `関税割当（${volume}までの枠内は${inside}、超過分は${above}の追加関税）`,
    quotaUnknown: (inside, above) =>
      inside === '0％'
        ? `関税割当（枠内は追加関税なし、超過分は${above}の追加関税。割当数量は未確認）`
        : `関税割当（枠内は${inside}、超過分は${above}の追加関税。割当数量は未確認）`,
    absolute: (volume) => `数量制限（追加関税なし。${volume}を超える輸入は不可）`,
    absoluteUnknown: '数量制限（追加関税なし。枠を超える輸入は不可。割当数量は未確認）',
    minimumPrice: (price, unit) => `最低輸入価格（${unit}当たり${price}）`,
    and: (first, second) => `${first}及び${second}`,
    exempt: '適用除外',
    none: '232条措置なし',
  },
  basis: {
    'full-value': '',
    'steel-content': '（含有する鉄鋼の価格に課税）',
    'aluminum-content': '（含有するアルミの価格に課税）',
    'copper-content': '（含有する銅の価格に課税）',
    'non-us-content': '（非米国産部分に課税）',
    quantity: '',
    none: '',
  },
  confidence: { official: '公式文書を確認', secondary: '二次資料による', unverified: '未確認' },

  tariff: jaTariff,
  freshness: {
    through: (day) => `データは${day}まで確認済み`,
    beyond: (day) => `データの確認は${day}まで。それより後の変更は反映されていない可能性がある。`,
    notAdvice: '法的助言ではありません',
  },
  history: {
    title: (country, program) => `${country}・${program}・経緯`,
    lead: (count, from) => `${from}以降、${count}期間。`,
    none: 'この原産国の当該品目に232条措置が適用されたことはない。',
    rowUntil: (from, until, duty, act) =>
      `**${japaneseDate(from)}～${japaneseDate(addDays(until, -1))}** ${duty}（${act}）`,
    rowOpen: (from, duty, act) => `**${from}～** ${duty}（${act}）`,
    rowScheduled: (from, duty, act) => `**${from}予定** ${duty}（${act}）`,
    periodsHeading: '期間',
  },
  events: {
    title: '出来事',
    pastHeading: 'これまで',
    aheadHeading: '今後',
    lead: (count) => `${count}件。`,
    none: '該当なし。検索語を減らすか、期間を広げてください。',
    row: (date, title) => `**${date}** ${title}`,
    onThisDay: (day) => `この日の出来事・${day.replace(/^\d+年/, '')}`,
    onThisDayLead: (count) => `該当${count}件。`,
    onThisDayNone: 'この日に周年を迎える出来事はない。',
    yearsAgo: (years, date, title) => `**${years}年前**（${date}）${title}`,
    unverified: '未確認',
    observed: '2月29日の出来事のため2月28日に掲載',
    nearbyHeading: '近い日の出来事',
  },
  source: {
    title: (name) => `出典・${name}`,
    listTitle: (text) => `「${text}」の出典`,
    several: (count) => `${count}件が該当。`,
    none: (text) => `「${text}」に該当するものはない。`,
    signed: (date) => `署名：${date}`,
    published: (date) => `官報掲載：${date}`,
    effective: (date) => `発効：${date}`,
    official: '公式文書',
    noOfficial: '公式URLなし',
    edition: '連邦官報（正本PDF）',
    also: 'ほかの掲載先',
    seenAt: '本文の確認先',
    amends: '改正対象',
    begins: '開始した措置',
    ends: '終了した措置',
    heading: (number, count) => `HTS ${number}：該当する措置${count}件`,
    world: 'すべての国・地域',
    worldExcept: (names) => `${names}を除くすべての国・地域`,
    measure: (program, duty, from) => `${program}：${duty}、${from}から`,
  },
  quotas: jaQuota,
  exclusions: jaExclusions,
  hts: jaHts,
  dutyCase: jaDuty,
  compare: jaCompare,
  investigations: jaInvestigations,
  partner: jaPartner,
  about: jaAbout,
  help: jaHelp,
  ...digestJa,
  buttons: {
    history: '経緯',
    sources: '出典',
    tariff: '税率',
    report: '誤りを報告',
    previous: (day) => `◀ ${day}`,
    next: (day) => `${day} ▶`,
    open: '公式文書を開く',
    quota: '割当',
    duty: '税額',
    compare: '国別比較',
    hts: 'HTSコード',
    exclusions: '適用除外',
    pageBefore: (page, pages) => `◀ ${page}／${pages}ページ`,
    pageAfter: (page, pages) => `${page}／${pages}ページ ▶`,
  },
  settings: jaSettings,
  exports: exportJa,
  charts: jaCharts,
  error: jaErrors,
};

function megabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1)}MiB`;
}
