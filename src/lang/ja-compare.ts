import type { Messages } from './en.ts';

export const jaCompare: Messages['compare'] = {
  title: (program, day) => `${program}・${day}・国別比較`,
  titleBetween: (program, before, after) => `${program}・${before}→${after}・国別比較`,
  lead: (count, highest, lowest) => `**この日の扱いは${count}通り**（${highest}から${lowest}まで）。`,
  leadOne: (duty) => `**この日の扱いはすべて同じ：${duty}**`,
  leadChanged: (changed, all) =>
    all === 1
      ? '**扱いが変更された。**'
      : changed === all
        ? `**${all}か国・地域すべてで扱いが変更された。**`
        : `**${all}か国・地域のうち${changed}か国・地域で扱いが変更された。**`,
  leadUnchanged: (all) => `**両日の扱いは同じ${all === 1 ? '' : `（${all}か国・地域）`}。**`,
  daysHeading: '扱い別（税率の高い順）',
  changedHeading: '変更あり',
  unchangedHeading: '変更なし',
  quota: (inside, above) =>
    inside === '0％'
      ? `関税割当（枠内は追加関税なし、超過分は${above}の追加関税）`
      : `関税割当（枠内は${inside}、超過分は${above}の追加関税）`,
  absolute: '数量制限（追加関税なし。枠を超える輸入は不可）',
  row: (duty, origins) => `・**${duty}**：${origins}`,
  change: (before, after) => `${before}→${after}`,
  dutyLine: (duty, lists) => (lists === '' ? `　${duty}` : `　${duty}：${lists}`),
  severalRow: (origins) => `・**${origins}**`,
  beforeLine: (day) => `　${day}時点`,
  afterLine: (day) => `　${day}時点`,
  steps: (steps) => `　変更の根拠：${steps}`,
  between: (steps) => `　期間中の変更：${steps}`,
  step: (day, acts) => `${day}　${acts}`,
  membership: (day) => `${day}　加盟国の変更`,
  under: (acts) => `　根拠：${acts}`,
  others: (count) => `その他${count}か国・地域`,
  eachQuota: (country, volume) => `${country}（${volume}）`,
  quotaUnknown: (country) => `${country}（数量未確認）`,
  defaultNote: '主要な供給国（EUは一括）と、個別の扱いを受ける国・地域を国名で示し、その他は数のみ示す。',
  baseNote:
    '示しているのは基本の扱い。溶解・鋳造国などの条件によって税率が異なる場合があり、条件は「税率」で確認できる。',
  outside: (countries) => `${countries}の産品は232条措置の対象外。`,
  badSpan: (before, after) => `${before}は${after}より後です。早い日付を先に書いてください。`,
  tariffOf: (country) => `税率：${country}`,
  historyOf: (country) => `経緯：${country}`,
  quotaOf: (country) => `割当：${country}`,
  onlyAfter: (day) => `${day}のみ`,
};
