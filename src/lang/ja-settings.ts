import type { Messages } from './en.ts';

/** 設定用コマンド（ダイジェスト・通知）の日本語メッセージ。権限名はDiscordの日本語表示に合わせる。 */
export const jaSettings: Messages['settings'] = {
  serverOnly: 'ボットが参加しているサーバーでのみ使えます。先にボットをサーバーに追加してください。',
  notPermitted: 'この操作には「サーバー管理」の権限が必要です。権限を持つ方にご依頼ください。',
  tooMany: (most) => `すでに上限の${most}件が設定されています。先にどれかを削除してください。`,
  permissions: {
    ViewChannel: 'チャンネルを見る',
    SendMessages: 'メッセージを送信',
    SendMessagesInThreads: 'スレッドでメッセージを送信',
    EmbedLinks: '埋め込みリンク',
    ReadMessageHistory: 'メッセージ履歴を読む',
    ManageMessages: 'メッセージの管理',
  },
  missing: (channel, permissions) =>
    `${channel}でボットに次の権限がありません：**${permissions}**。チャンネル設定の「権限」で許可してから、もう一度お試しください。`,
  channelNotFound: (channel) =>
    `${channel}には投稿できません。ボットから見えないか、このサーバーのテキストチャンネル、アナウンスチャンネル、スレッドのいずれでもありません。`,
  notAnnouncement: (channel) =>
    `${channel}はアナウンスチャンネルではないため、他のサーバーに公開できません。「公開」を省くか、アナウンスチャンネルを選んでください。`,
  unknownTimezone: (text) =>
    `「${text}」というタイムゾーンは見つかりません。都市名またはAsia/Tokyoのような名称を入力してください（入力中に候補が出ます）。`,
  badHour: '時刻は0から23の整数で指定してください。',
  badChoice: (name, choices) => `オプション「${name}」は次のいずれかにしてください：${choices}`,
  row: (label, value) => `${label}：${value}`,
  local: (day, time, zone) => `${day} ${time}（${zone}）`,

  digest: {
    titles: { daily: '日刊ダイジェスト', weekly: '週刊ダイジェスト', monthly: '月刊ダイジェスト' },
    weekdays: ['月曜日', '火曜日', '水曜日', '木曜日', '金曜日', '土曜日', '日曜日'],
    daily: (time, zone) => `毎日 ${time}（${zone}）`,
    weekly: (weekday, time, zone) => `毎週${weekday} ${time}（${zone}）`,
    monthly: (time, zone) => `毎月1日 ${time}（${zone}）`,
    postedIn: (channel, cadence) => `${channel}・${cadence}`,
    countries: '国・地域',
    products: '品目',
    all: 'すべて',
    language: '言語',
    languages: { en: '英語', ja: '日本語' },
    emptyDays: '該当がないとき',
    emptyDaysSkip: '投稿しない',
    emptyDaysPost: 'その旨を短く投稿',
    published: 'チャンネルをフォローしているサーバーにも公開',
    lastPost: '前回の投稿',
    neverPosted: 'まだありません',
    nextDue: '次回',
    paused: '一時停止中：/digest resume で再開するまで投稿しません。',
    lastProblem: '直近の問題',
    setUp: 'ダイジェストを設定しました。これ以降の分から投稿し、過去の分は投稿しません。',
    pausedNow: 'ダイジェストを一時停止しました。',
    resumedNow: 'ダイジェストを再開しました。停止していた間の分は投稿しません。',
    removed: 'ダイジェストを削除し、設定を消去しました。設定内容は次のとおりでした。',
    alreadyThere: 'まったく同じ設定のダイジェストがすでにあります。',
    noneYet: 'このサーバーにはまだダイジェストがありません。/digest setup で設定してください。',
    which: 'ダイジェストが複数あります。オプション「id」で選んでください。',
    unknown: (text) => `「${text}」に該当するダイジェストはこのサーバーにありません。`,
    previewNone: (day) => `${day}にお知らせする内容はありません。`,
    previewNoneSkip: 'このような日は投稿しません。',
    previewNonePost: 'このような日はその旨を短く投稿します。',
    previewDefault:
      'まだダイジェストは設定されていません。すべての国と品目の日刊ダイジェストは次のようになります。',
    preview: 'プレビュー',
    status: '状況',
    pause: '一時停止',
    resume: '再開',
    label: (channel, cadence, about) => [channel, cadence, about].join('・'),
  },

  problems: {
    'missing-access':
      'ボットからチャンネルが見えなくなっています。「チャンネルを見る」の権限を許可してください。',
    'missing-permissions':
      'ボットがチャンネルに投稿できません。「メッセージを送信」「埋め込みリンク」「メッセージ履歴を読む」の権限を許可してください。',
    'unknown-channel': 'チャンネルがなくなっています。このダイジェストを削除し、新しく設定してください。',
    'history-unreadable':
      '中断の後にチャンネルの履歴を読めず、投稿済みかどうかを確認できなかったため、重ねて投稿しませんでした。「メッセージ履歴を読む」の権限を許可してください。',
    expired: '期限までに投稿できなかったため、取りやめました。',
    'publish-failed': '投稿しましたが、フォローしているサーバーへの公開はできませんでした。',
    unreachable: 'Discordに接続できませんでした。自動的に再試行します。',
    refused: 'Discordに投稿を拒否されました。',
  },
  otherProblem: (code) => `投稿できませんでした（${code}）。`,

  watch: {
    about: (country, product) => [country, product].filter((part) => part !== '').join('・'),
    added: (what) => `通知を設定：${what}`,
    inChannel: (channel) => `通知先：${channel}`,
    byMessage: '通知先：あなたへのダイレクトメッセージ',
    what: '関係する期日の30日前・7日前・前日と当日、また措置が変わったときに、それぞれ1件お知らせします。',
    closedHint:
      'ダイレクトメッセージを受け取れない場合、通知は停止します。再開するにはもう一度追加してください。',
    nothing: '国か品目、またはその両方を指定してください。',
    notPermitted:
      'チャンネルへの通知の設定には「サーバー管理」の権限が必要です。for:me を指定すると、あなただけに届きます。',
    closedInbox:
      'ボットからあなたにメッセージを送れません。Discordのユーザー設定（コンテンツ・ソーシャル）またはサーバーのプライバシー設定でダイレクトメッセージを許可してから、もう一度お試しください。',
    tooManyYours: (most) => `通知は1人${most}件までです。先にどれかを削除してください。`,
    alreadyThere: (what) => `${what}の通知はすでに設定されています。`,
    listTitle: '通知の一覧',
    listLead: (count) => `${count}件。`,
    none: '設定されている通知はありません。/watch add で追加してください。',
    channelHeading: 'このチャンネルへの通知',
    yoursHeading: 'あなたへのダイレクトメッセージ',
    row: (what) => `・${what}`,
    paused: 'ダイレクトメッセージを送れなかったため停止中。再開するにはもう一度追加してください',
    forChannel: 'このチャンネル',
    forYou: 'ダイレクトメッセージ',
    removed: (what) => `${what}の通知を削除しました。`,
    removedTitle: '通知を削除',
    remove: (what) => `削除：${what}`,
    list: '通知の一覧',
    unknown: (text) => `「${text}」に該当する通知は、あなたにもこのチャンネルにもありません。`,
    which: (text) => `「${text}」に該当する通知が複数あります。候補から選んでください。`,
  },
};
