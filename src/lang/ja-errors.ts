import type { Messages } from './en.ts';

/** できないときのメッセージ。 */
export const jaErrors: Messages['error'] = {
  bug: (id) =>
    `申し訳ありません。内部で問題が発生しました（記録番号：**${id}**）。もう一度お試しください。ご報告の際はこの番号をお知らせください。`,
  notYours: 'このカードを操作できるのは質問した本人だけです。あなただけに見える形で回答します。',
  expiredButton: 'このボタンは古いため使えません。もう一度スラッシュコマンドでお尋ねください。',
  discordOnly: 'このコマンドはDiscordの中でのみ使えます。',
  title: '回答できません',
  unknownCountry: (text) => `「${text}」という国・地域は見つかりません。`,
  unknownProduct: (text) => `「${text}」という232条の品目は見つかりません。`,
  badDate: (text) =>
    `「${text}」は日付として読めません。2022-04-01、2022-04、2022年4月1日、今日、昨日のように書いてください。`,
  badRange: '開始日は終了日より前にしてください。',
  unknownSource: (text) => `「${text}」に該当する法令・文書・第99類のHTSコードは見つかりません。`,
  missingOption: (name) => `オプション「${name}」が必要です。`,
  unknownOption: (name) => `オプション「${name}」はありません。`,
  badNumber: (name) => `オプション「${name}」には数値を入れてください。`,
  unknownCommand: (name) => `コマンド「${name}」はありません。`,
  internal: '内部で問題が発生しました。他の行には影響ありません。',
  notACommand: '行はコマンドで始めてください。例：/tariff country:日本 product:鉄鋼 date:2022-04-01',
  didYouMean: (items) => `もしかして：${items}`,
  try: '候補',
};
