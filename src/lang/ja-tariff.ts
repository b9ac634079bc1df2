import { addDays } from '../rules/days.ts';
import type { Messages } from './en.ts';
import { japaneseDate } from './japanese-date.ts';

/** 「税率」の回答文。 */
export const jaTariff: Messages['tariff'] = {
  since: (day) => `${day}から適用`,
  sinceUntil: (from, until) => `${japaneseDate(from)}から${japaneseDate(addDays(until, -1))}まで`,
  scheduled: (day) => `${day}から適用予定`,
  inForceHeading: '適用期間',
  conditionsHeading: '次に該当する場合は税率が異なる',
  conditionRow: (condition, duty) => `・${condition}：**${duty}**`,
  nextHeading: '次の変更',
  onlyFor: (row, lists) => `${row}（${lists}）`,
  listChanges: (list, joined, left) =>
    `${list}：HTSコード${[joined > 0 ? `${joined}件追加` : '', left > 0 ? `${left}件除外` : ''].filter((part) => part !== '').join('、')}`,
  conditionBegins: (condition, duty) => `${condition}：${duty}`,
  conditionEnds: (condition, duty) => `「${condition}：${duty}」の終了`,
  nextNone: '今後予定されている変更は確認されていない。',
  nextRow: (day, duty, act) => `${day}から：${duty}（${act}）`,
  announcedHeading: '発表されたが発効しなかった措置',
  announcedRow: (duty, day) => `${duty}（${day}に予定）`,
  startedBy: (act) => `根拠：${act}`,
  endedBy: (act) => `終了：${act}`,
  instrumentHeading: '根拠法令',
  headings: (numbers) => `HTSコード（第99類）：${numbers}`,
  quotasHeading: '割当',
  quotaRow: (name, volume) => `・${name}：${volume}`,
  quotaNotFound: '数量未確認',
  notesHeading: '注記',
  programsHeading: '品目別',
  otherProgramsHeading: 'この日に対象でない品目',
  notBegun: (program, day) => `${program}（${day}開始）`,
  leadPrograms: (count) => `この日は${count}品目が232条措置の対象。`,
  leadNone: 'この日に適用される232条措置はない。',
  beforeProgram: (program, day) => `${program}に対する措置はまだない（${day}開始）。`,
  finding: (program) =>
    `${program}：安全保障上の脅威が認定され、交渉が指示されたが、追加関税は発動されていない。`,
  outside: (country) => `${country}の産品は232条措置の対象外。`,
  noneApplies: 'この日、当該品目に適用される232条措置はない。',
  assumedMonth: (day) => `月のみの指定のため、その初日（${day}）について回答。`,
  assumedYear: (day) => `年のみの指定のため、その初日（${day}）について回答。`,
  areaNote: '原産国・地域について',
  except: (names) => `${names}を除く`,
};
