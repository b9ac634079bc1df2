import type { Messages } from './en.ts';

/** What `/about` says. */
export const jaAbout: Messages['about'] = {
  title: 'section232について',
  lead: '指定した国・品目・日付に、米国の通商拡大法232条に基づくどの措置が、どの法令により適用されたかを回答します。',
  coverageHeading: '収録内容',
  counts: (what, count) => `・${what}：${count.toLocaleString('ja-JP')}件`,
  measures: '措置',
  articleLists: '対象品目表',
  htsNumbers: 'HTSコード',
  instruments: '法令・公式文書',
  events: '出来事',
  investigations: '1962年以降の調査',
  quotas: '割当',
  countries: '国・地域',
  freshnessHeading: 'データの時点',
  freshnessRow: (day, programs) => `${day}まで確認済み：${programs}`,
  allPrograms: (count) => `全${count}品目`,
  termsHeading: 'ご注意',
  notAdvice:
    '法的助言ではありません。効力を持つのは法令の文言であり、この要約ではありません。申告の前に根拠法令をご確認ください。',
  licence: 'ソフトウェアとデータ：MITライセンス。米国の法令はパブリックドメイン。',
  stored:
    '保存する情報：サーバーのダイジェスト設定、通知の設定、それらの投稿の記録のみ。メッセージの内容や質問は保存しません。設定の削除時、またはボットがサーバーから退出したときに消去します。詳細はソフトウェア付属のPRIVACY.mdとTERMS.mdをご覧ください。',
  reportHeading: '誤りを報告',
  report:
    'このボットの運営者（プロフィールに記載）またはプロジェクトのIssueに、質問した国・品目・日付と、異なる内容を示す法令をお知らせください。',
};

/** What `/help` says. */
export const jaHelp: Messages['help'] = {
  title: 'ヘルプ',
  lead: '日本語でも英語でも質問できます。国名・品目名は名称でもコードでも指定でき、多少の誤字があっても認識します。',
  commandsHeading: 'コマンド',
  datesHeading: '日付',
  dates:
    '2022-04-01、2022-04（その月の初日）、2022年4月1日、令和4年4月1日、今日、昨日。日付は米国東部時間による。',
  examplesHeading: '例',
};
