import type { Language } from '../../lang/languages.ts';

interface TravelTexts {
  noDigest: string;
  paused: string;
  nothingAhead: string;
  nothingToTell: (day: string) => string;
  notPosted: (why: string) => string;
  next: (day: string, time: string, timezone: string) => string;
  notOnline: string;
  badDay: (first: string, last: string) => string;
}

const en: TravelTexts = {
  noDigest:
    'No digest is set up yet. Become «Owner», who may manage the server, type /digest setup and choose a channel; then this button posts it.',
  paused: 'Every digest is paused. Let one go on with /digest resume.',
  nothingAhead: 'No digest is set up, and the data knows of no date ahead that a watch here would tell of.',
  nothingToTell: (day) =>
    `There is nothing to tell for ${day}, and the digest is set up to stay silent on such days (empty-days).`,
  notPosted: (why) => `It was due, but not posted. ${why}`,
  next: (day, time, timezone) => `The next one is due on ${day} at ${time} (${timezone}).`,
  notOnline: 'The bot is not online yet. Please try again in a moment.',
  badDay: (first, last) => `Please choose a day from ${first} to ${last}, written like ${first}.`,
};

const ja: TravelTexts = {
  noDigest:
    'ダイジェストはまだ設定されていません。サーバーを管理できる「Owner」に切り替え、「/ダイジェスト 設定」でチャンネルを選ぶと、このボタンで投稿されます。',
  paused: 'ダイジェストはすべて一時停止中です。「/ダイジェスト 再開」で再開できます。',
  nothingAhead: 'ダイジェストは設定されておらず、通知の対象となる今後の期日もデータにありません。',
  nothingToTell: (day) =>
    `${day}についてお知らせする内容はなく、内容のない日は投稿しない設定（empty-days）になっています。`,
  notPosted: (why) => `投稿の時刻になりましたが、投稿されませんでした。${why}`,
  next: (day, time, timezone) => `次回は${day} ${time}（${timezone}）の予定です。`,
  notOnline: 'ボットはまだオンラインではありません。少し待ってからもう一度お試しください。',
  badDay: (first, last) => `${first}から${last}までの日付を、${first}のように指定してください。`,
};

/** What the page hears about the clock, in each language. */
export const TRAVEL_TEXTS: Readonly<Record<Language, TravelTexts>> = { en, ja };
