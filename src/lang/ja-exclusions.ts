import type { Messages } from './en.ts';
import { japaneseNumber } from './japanese-number.ts';
import { japaneseRemark } from './japanese-remark.ts';

/** The units of the data's figures, as a Japanese paper writes them after the number. */
const UNITS: Record<string, string> = {
  days: '日',
  weeks: '週間',
  year: '年',
  years: '年',
  words: '語',
  kg: 'kg',
  USD: 'ドル',
  percent: '％',
  requests: '件',
  'requests per year': '件（年間）',
  filings: '件',
  exclusions: '件',
  GAEs: '件',
  'GAEs removed': '件（削除）',
  'codes added': 'コード（追加）',
  'codes requested': 'コード（要請）',
};

export const jaExclusions: Messages['exclusions'] = {
  heading: '適用除外',
  page: (page, pages) => `${page}／${pages}ページ`,
  lead: (rate, others) => `原則：${rate}。異なる扱いの国・地域：${others}。`,
  leadNone: (rate) => `原則：${rate}。異なる扱いの国・地域はない。`,
  leadPrograms: (programs, others) =>
    `この日は${programs}品目に措置があり、うち${others}品目で一部の国・地域の扱いが異なる。`,
  noMeasures: 'この日に適用される232条措置はない。',
  counts: {
    exempt: (count) => `適用除外${count}件`,
    'absolute-quota': (count) => `数量制限${count}件`,
    'tariff-rate-quota': (count) => `関税割当${count}件`,
    ceiling: (count) => `上限税率${count}件`,
    'lower-rate': (count) => `低い税率${count}件`,
    'higher-rate': (count) => `高い税率${count}件`,
  },
  process: {
    exclusion: '申請による製品別除外',
    'general-approved-exclusion': '一括承認除外（GAE）',
    inclusion: '対象品目の追加要請',
  },
  state: {
    'not-open': (process, opens) => `${process}：未開始（${opens}から）`,
    open: (process, opens) => `${process}：**実施中**（${opens}から）`,
    openUntil: (process, opens, last) => `${process}：**実施中**（${opens}から${last}まで）`,
    closed: (process, last) => `${process}：**終了**（${last}まで）`,
  },
  noProcess: '製品別除外や対象品目の追加の手続は確認されていない。',
  generalHeading: '原則の根拠',
  originsHeading: '異なる扱いの国・地域',
  programHeading: (program, rate) => `${program}（原則：${rate}）`,
  group: (name, members) => `${name}（${members}か国）`,
  since: (day) => `${day}から`,
  span: (from, last) => `${from}～${last}`,
  row: (treatment, origins) => `・**${treatment}**：${origins}`,
  tariffRate: (inside, above) =>
    inside === '0％'
      ? `関税割当（枠内は追加関税なし、超過分は${above}）`
      : `関税割当（枠内は${inside}、超過分は${above}）`,
  higher: (duty) => japaneseRemark(duty, '原則より高い'),
  on: japaneseRemark,
  sameHeading: '異なる扱いの国・地域がない品目',
  kind: {
    procedure: '申請者・手続・期間',
    criterion: '審査基準',
    rule: '規則',
    statistic: '統計（各時点）',
  },
  kindHeading: (process, kind) => `${process}：${kind}`,
  rulesHeading: 'その他の規則',
  record: (title, date, detail) => `・${date}　**${title}**：${detail}`,
  figure: (title, amount, date, detail) => `・${date}　**${title}：${amount}**　${detail}`,
  amount: (value, unit) => `${japaneseNumber(value)}${UNITS[unit] ?? ` ${unit}`}`,
  cited: (text, act, doubt) => japaneseRemark(text, doubt === '' ? act : `${act}、${doubt}`),
  source: '出典',
  overHeading: 'この日までに終了したもの',
  over: (title, span) => `・${span}　${title}`,
  next: (day) => `次に確認されている変更は${day}。`,
  pagePlaceholder: 'ページを選択',
  pageLabel: (page, heading) => `${page}．${heading}`,
  productPlaceholder: '品目を選択',
  allProducts: 'すべての品目',
};
