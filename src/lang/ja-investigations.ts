import type { Messages } from './en.ts';

export const jaInvestigations: Messages['investigations'] = {
  title: '1962年以降の232条調査',
  titleOf: (product) => `232条調査・${product}`,
  lead: (count, parts) => `**調査${count}件**（${parts}）`,
  counts: {
    threat: (count) => `脅威認定${count}件`,
    'no-threat': (count) => `脅威なし${count}件`,
    withdrawn: (count) => `取下げ${count}件`,
    terminated: (count) => `認定なしで終了${count}件`,
    pending: (count) => `調査中${count}件`,
    unknown: (count) => `結果不明${count}件`,
  },
  findings: {
    threat: '脅威を認定',
    'no-threat': '脅威なし',
    withdrawn: '取下げ',
    terminated: '認定なしで終了',
    pending: '調査中',
    unknown: '結果不明',
  },
  head: (date, product, finding) => `**${date}　${product}**（${finding}）`,
  asked: (who) => `　申請・要請：${who}`,
  reported: (date) => `　報告：${date}`,
  reportedAfter: (date, days) => `　報告：${date}（開始から${days}日）`,
  outcome: (text, sources) => `　${text}（${sources}）`,
  note: (text) => `　注：${text}`,
  reportDue: (day, left) => `　報告期限：${day}（270日。${left === 0 ? '本日' : `残り${left}日`}）`,
  reportOverdue: (day, over, through) =>
    `　⚠️ 法定期限の270日は${day}に満了（${over}日経過）。${through}までに報告は確認されていない`,
  decisionDue: (day) => `　大統領の決定期限：${day}（報告から90日）`,
  actionDue: (day) => `　決定期限の90日は満了。措置は決定から15日以内で、遅くとも${day}まで`,
  actionOverdue: (day, through) =>
    `　⚠️ 決定（90日）と措置（15日）の期限は${day}に満了。${through}までにいずれも確認されていない`,
  clockUnknown: '　開始日が不明のため、法定期限は計算できない',
  alsoHeading: '名称に同じ語を含むほかの調査',
  alsoRow: (date, product, finding) => `・${date}　${product}：${finding}`,
  clockHeading: '法定期限',
  clock: (act) =>
    `商務長官は調査開始から270日以内に報告し、大統領は脅威を認定した報告から90日以内に決定し、決定から15日以内に措置をとる（${act} (b)(3)(A)、(c)(1)）。1988年8月23日以降に開始された調査に適用。`,
  unknown: (text) => `「${text}」に関する232条調査は見つかりません。`,
  all: 'すべての調査',
  events: '出来事',
};
