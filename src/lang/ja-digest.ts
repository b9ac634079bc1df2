import type { Messages } from './en.ts';
import { japaneseDate } from './japanese-date.ts';

/** ダイジェスト、ウォッチ、新しい文書の一覧の日本語。 */
export const digestJa: Pick<Messages, 'digest' | 'watch' | 'documents'> = {
  digest: {
    titles: {
      daily: (day) => `232条ダイジェスト（日刊）・${day}`,
      weekly: (days) => `232条ダイジェスト（週刊）・${days}`,
      monthly: (month) => `232条ダイジェスト（月刊）・${month}`,
    },
    longDay: (day) => `${japaneseDate(day)}（${weekday(day)}）`,
    span: (from, to) => `${japaneseDate(from)}～${shortDate(to, from)}`,
    month: (day) => japaneseDate(day.slice(0, 7)),
    only: (names) => `対象：${names}`,
    anniversaries: (count) => `周年${count}件`,
    dates: (count) => `30日以内の予定${count}件`,
    changes: (count) => `措置の変更${count}件`,
    documents: (count) => `データ未収録の公式文書${count}件`,
    datesTitle: '今後の予定',
    newsTitle: '変更・新着',
    anniversariesHeading: '周年',
    roundHeading: '節目の周年',
    othersHeading: 'そのほかの周年',
    monthHeading: (day) => `${Number(day.slice(5, 7))}月の出来事（日は不詳）`,
    missedHeading: '前回以降にお届けできなかった分',
    soonHeading: '30日以内',
    laterHeading: '90日以内の重要な予定',
    changesHeading: '前回以降の変更',
    moreChangesHeading: 'そのほかの変更',
    yearsAgoToday: (years, date, title) => `**${years}年前のきょう**（${date}）${title}`,
    yearsAgoOn: (day, years, date, title) => `**${shortDate(day, day)}・${years}年前**（${date}）${title}`,
    yearsAgoIn: (month, years, title) => `**${years}年前・${month}** ${title}`,
    inDays: (days) => (days === 0 ? 'きょう' : days === 1 ? 'あす' : `${days}日後`),
    dateRow: (date, when, title) => `**${date}**（${when}）${title}`,
    passedRow: (date, title) => `**${date}** ${title}`,
    fromTo: (before, after) => `${before}→${after}`,
    baseDuty: 'この条件に該当しない場合の措置',
    newList: (duty) => `${duty}（新しい対象品目表）`,
    onlyIf: (text, condition) => `${text}［${condition}］`,
    periodOpens: (name, volume) => `${name}：次の割当期間の開始（年間${volume}）`,
    quotaEnds: (name) => `${name}の終了`,
    joins: (country, group) => `${country}が${group}に加盟`,
    leaves: (country, group) => `${country}が${group}を離脱`,
    changed: {
      new: (duty, from) => `${from}から${duty}（新規）`,
      follows: (before, after, from) => `${from}から${before}→${after}`,
      ended: (duty, until) => `${duty}、${until}に終了`,
      neverBegan: (duty, from) => `${from}に予定されていた${duty}は発効せず`,
      removed: (duty, from) => `${from}からの${duty}はデータから削除`,
      fields: {
        area: (before, after) => `原産国：${before}→${after}`,
        from: (before, after) => `開始日：${before}→${after}`,
        until: (before, after) => `終了日：${before}→${after}`,
        headings: (before, after) => `HTSコード（第99類）：${before}→${after}`,
        condition: (before, after) => `条件：${before}→${after}`,
        articles: (before, after) => `対象品目：${before}→${after}`,
        quotas: (before, after) => `割当：${before}→${after}`,
        startedBy: (before, after) => `開始の根拠：${before}→${after}`,
        endedBy: (before, after) => `終了の根拠：${before}→${after}`,
      },
      open: '定めなし',
      nothing: 'なし',
    },
    empty: {
      daily: 'きょうは、お知らせする周年・変更・新しい文書はありません。',
      weekly: '今週は、お知らせする周年・変更・新しい文書はありません。',
      monthly: '今月は、お知らせする周年・変更・新しい文書はありません。',
    },
    nextDate: (row) => `次の予定：${row}`,
  },
  watch: {
    dateTitle: (when, title) => `${when}：${title}`,
    changeTitle: (names) => `変更：${names}`,
    changesHeading: '変更の内容',
    unchanged: (place) => `${place}：この日の税率変更なし`,
    bullet: (row) => `・${row}`,
    massTitle: (count) => `措置${count}件の一括変更`,
    massLead: 'データの更新で多くの措置が変わったため、まとめてお知らせします。',
    counts: {
      new: (count) => `新規${count}件`,
      changed: (count) => `変更${count}件`,
      ended: (count) => `終了${count}件`,
      withdrawn: (count) => `取消し${count}件`,
    },
    because: (names) => `通知の対象：${names}（解除は /watch remove）`,
    everything: '232条措置全般',
  },
  documents: {
    heading: '確認済み・データ未収録の公式文書',
    title: '新しい公式文書（データ未収録）',
    massTitle: (count) => `新しい公式文書${count}件（データ未収録）`,
    note: 'データに収録されるまで、このボットの回答には反映されません。',
    published: (date) => `官報掲載：${date}`,
    filed: (date) => `公開閲覧中、官報掲載予定：${date}`,
    filedOpen: '公開閲覧中',
    withdrawn: '官報掲載前に取下げ',
    corrects: (number) => `${number}の訂正`,
  },
};

/** 2026-11-15 → 日 */
function weekday(day: string): string {
  const format = new Intl.DateTimeFormat('ja-JP', { timeZone: 'UTC', weekday: 'short' });
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** `2026-11-21` → 11月21日, with the year where it is not that of the day beside it. */
function shortDate(day: string, beside: string): string {
  const [year] = beside.split('-');
  return japaneseDate(day).replace(`${year}年`, '');
}
