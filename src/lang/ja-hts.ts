import type { Messages } from './en.ts';

/** What `/hts` says. */
export const jaHts: Messages['hts'] = {
  title: (code) => `HTSコード ${code}`,
  full: (program, when) => `**${program}**の対象（${when}）。`,
  part: (program, when) => `一部の細分が**${program}**の対象（${when}）。`,
  none: 'この日、このHTSコードを対象とする232条措置の品目表はない。',
  noneIncomplete:
    'この日、このHTSコードを掲げる232条措置の品目表はない。番号ではなく記述で範囲が定まる品目表は下記のとおり。',
  outside: (country) => `${country}の産品は232条措置の対象外。`,
  scopeText: '対象範囲は番号だけでなく品目表の文言により決まる。範囲の注記と根拠法令を確認のこと。',
  stacking:
    '複数の措置の品目表に掲げられている。重複する場合にどの措置が優先し、どれが併課されるかは当日の重複適用ルールによる（/dutyで計算できる）。',
  list: (program, list, reference) => {
    const name = list === '' || list === program ? program : `${program}・${list}`;
    return reference === '' ? name : `${name}、${japaneseReference(reference)}`;
  },
  onlyFrom: (area) => `${area}産品のみ`,
  entry: (hts, description, when, act) => `・**${hts}** ${description}：${when}、${act}`,
  range: (from, through) => `${from}から${through}まで`,
  except: (numbers) => `${numbers}を除く`,
  partly: '一部',
  scope: (words) => `範囲：${words}`,
  quotaCategory: (name, heading, volume) =>
    `割当区分：${[name, heading, volume].filter((part) => part !== '').join('、')}`,
  conditionsOf: (program) => `次に該当する場合は税率が異なる（${program}）`,
  nearHeading: '対象外だが近い番号',
  near: {
    'sibling-listed': (program, hts, description, when) =>
      `・${program}：${hts}「${description}」は対象だが、この番号は対象外。${when}`,
    excluded: (program, hts, description, when) =>
      `・${program}：${hts}「${description}」から明示的に除外。${when}`,
    'listed-before': (program, hts, description, when) =>
      `・${program}：過去に${hts}「${description}」として掲載。${when}`,
    'listed-later': (program, hts, description, when) =>
      `・${program}：${hts}「${description}」として掲載。${when}`,
  },
  incompleteHeading: '記述により対象となり得る品目表',
  incomplete: {
    complete: '',
    partial: '番号は一部のみ判明',
    described: '記述のみで番号の一覧はない',
    counted: '番号の数のみ判明',
  },
  incompleteRow: (list, how, note) => `・${list}：${note === '' ? how : note}`,
  page: (page, pages) => `掲載番号：${page}／${pages}ページ`,
  headingTitle: (code) => `第99類・${code}`,
  headingLead: (count, whole) =>
    `この日、${whole ? 'この第99類の番号' : 'この数字で始まる第99類の番号'}で申告する措置は${count}件。`,
  headingNone: (whole) =>
    `この日、${whole ? 'この第99類の番号' : 'この数字で始まる第99類の番号'}で申告する措置は確認されていない。`,
  headingRow: (program, area, duty, headings) => `・${program}（${area}）：**${duty}**／${headings}`,
  headingAlso: '物品のHTSコードと併せて申告する番号。どの措置の対象となるかは物品のHTSコードによる。',
  otherTimes: 'ほかの時期',
  badShort: (text) =>
    `「${text}」は桁数が足りません。HTSコードは4桁以上で指定してください（例：7317、7317.00.30）。類（2桁）だけでは検索できません。`,
  badOdd: (text, count) =>
    `「${text}」は${count}桁です。HTSコードは4桁、6桁、8桁、10桁のいずれかです。先頭の0が抜けている可能性があります。`,
  badLong: (text, count) => `「${text}」は${count}桁です。HTSコードは10桁までです（例：7317.00.55.03）。`,
  badText: (text) =>
    `「${text}」はHTSコードとして読めません。4～10桁の数字で指定してください（点の有無は問いません。例：7317、7216.50、7317.00.55.03、9903.81.87）。`,
};

/** Where the tariff prints a list: «U.S. note 16(c)(iv)» → 米国注16(c)(iv). */
function japaneseReference(reference: string): string {
  return reference
    .replace(/Proclamation (\d+)/g, '大統領布告$1号')
    .replace(/, clause (\d+)/g, '第$1項')
    .replace(/, chapter (\d+)/g, '、第$1類')
    .replace(/, heading (\d+)/g, '、第$1項')
    .replace(/Annexes (\w+) and (\w+)/g, '附属書$1・$2')
    .replace(/(, )?Annex (\w+)/g, '附属書$2')
    .replace(/U\.S\. note /g, '米国注')
    .replace(/ to /g, '～')
    .replace(/; /g, '、');
}
