import type { Messages } from './en.ts';

/** 出力ファイル、配信（フィード）、`/export` の日本語。 */
export const exportJa: Messages['exports'] = {
  whats: { measures: '措置', events: '出来事', upcoming: '今後の予定', timeline: '経緯' },
  title: (what, about) => ['データ出力', what, about].filter((part) => part !== '').join('・'),
  span: (from, to) => (from === '' ? `${to}まで` : to === '' ? `${from}から` : `${from}～${to}`),
  lead: (what, name, size) => `**${name}**（${what}、${size}）`,
  counted: {
    csv: (count) => `${count.toLocaleString('ja-JP')}行`,
    json: (count) => `${count.toLocaleString('ja-JP')}件`,
    ics: (count) => `予定${count.toLocaleString('ja-JP')}件`,
    rss: (count) => `記事${count.toLocaleString('ja-JP')}件`,
  },
  bytes: (bytes) =>
    bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))}KB` : `${(bytes / 1_000_000).toFixed(1)}MB`,
  none: '該当するものがないため、ファイルは空です。',
  holdsHeading: 'ファイルの内容',
  holds: {
    measures:
      '措置を1件ずつ（条件付きの措置、発効しなかった措置を含む）：品目、原産国、期間、税率、第99類のHTSコード、割当、根拠法令、出典。',
    events: '出来事を1件ずつ：日付、件名、概要、国、品目、法令、出典。',
    upcoming: 'データにある措置の開始・終了、期限、割当期間の予定と、それぞれの根拠法令。',
    timeline: '国・品目ごとの基本となる措置の経緯（措置がなくなった後の期間を含む）。',
  },
  about: {
    csv: 'UTF-8（BOM付き）なので、表計算ソフトでそのまま開けます。列名は英語です。',
    json: '期間は半開区間で、untilは適用されなくなった最初の日です。税率の単位は％です。',
    ics: '米国の法令上の日付による終日の予定で、時差の影響を受けません。もう一度取り込むと、重複せずに更新されます。',
    rss: '新しい順です。日付は法令のもので、予定されている措置は発表日に掲載しています。',
  },
  undated: (count) => `月または年しか分からない出来事${count}件は、カレンダーに含まれていません。`,
  needsScope: '経緯の出力には、国か品目、またはその両方を指定してください。',
  needsCountry:
    'カレンダーやニュース配信の形式で経緯を出力するには、国を指定してください。品目のみの場合はcsvまたはjsonで出力できます。',
  begins: (what) => `開始：${what}`,
  ends: (what) => `終了：${what}`,
  neverBegan: (what) => `発効せず：${what}`,
  changes: (program, count) => `${program}：措置の変更${count}件`,
  origins: (count) => `${count}か国・地域`,
  nothing: '232条措置なし（終了）',
  until: (day) => `${day}の前日まで`,
  act: '根拠法令',
  kinds: {
    duty: '措置',
    deadline: '期限',
    'quota-period': '割当期間',
    membership: '加盟国',
    event: '出来事',
  },
  feeds: {
    calendar: (about) => (about === '' ? '232条措置の予定' : `232条措置の予定・${about}`),
    changes: (about) => (about === '' ? '232条措置の変更' : `232条措置の変更・${about}`),
    indexTitle: '232条措置：カレンダー、ニュース配信、データ',
    calendarText: '購読用カレンダー：措置の開始・終了、期限、割当期間',
    changesText: 'ニュース配信（RSS）：措置の変更を新しい順に',
    dataHeading: 'データ（JSON）',
    parameters:
      'カレンダーとニュース配信には、country=とproduct=（名称またはコード。複数はカンマ区切り）、lang=enまたはjaを指定できます。',
    notAdvice: '公開されている法令に基づいています。法的助言ではありません。効力を持つのは法令の文言です。',
    unknownParameter: (name, known) => `「${name}」という指定はありません。指定できるのは${known}です。`,
    noParameters: 'ここでは何も指定できません。',
    tooMany: (most) => `一度に指定できるのは、国・品目それぞれ${most}件までです。`,
    twice: (name) => `「${name}」が二度指定されています。`,
    badLanguage: 'langにはenかjaを指定してください。',
  },
};
