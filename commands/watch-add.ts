import { messages } from '../src/lang/languages.ts';
import type { Watch } from '../src/model/stored.ts';
import type { OptionValues } from '../src/reply/reply.ts';
import { checkChannel } from './channel-check.ts';
import { readOneOf } from './choice-options.ts';
import type { CommandContext, CommandOption, Question } from './command.ts';
import { countryOption, productOption, readCountry, readProgram, textOf } from './options.ts';
import { inDiscord, inServer, refused } from './place.ts';
import { listButton, watchText } from './watch-text.ts';

const MOST_OF_A_PERSON = 25;
const MOST_OF_A_CHANNEL = 50;

const forOption: CommandOption = {
  name: 'for',
  nameJa: '通知先',
  description: {
    en: 'Who is told (default: this channel; in direct messages, you)',
    ja: '通知先（省略時はこのチャンネル。ダイレクトメッセージではあなた）',
  },
  type: 'string',
  required: false,
  choices: [
    { name: { en: 'this channel', ja: 'このチャンネル' }, value: 'channel' },
    { name: { en: 'me, by direct message', ja: '自分（ダイレクトメッセージ）' }, value: 'me' },
  ],
};

/** Where the messages go: `userId` is null for a channel of a server. */
type Target = Pick<Watch, 'guildId' | 'channelId' | 'userId'>;

/** Watches a country, a product or one of the other, for this channel or for oneself. */
export const watchAdd: Question = {
  name: 'add',
  nameJa: '追加',
  description: { en: 'Watch a country, a product or both', ja: '国、品目、またはその両方の通知を設定する' },
  slow: 'private',
  options: [{ ...countryOption, required: false }, productOption, forOption],
  answer: async (options, context) => {
    const { services } = inDiscord(context);
    const say = messages(context.language).settings.watch;
    const subject = readSubject(options, context);
    const target = await targetOf(options, context);
    const what = watchText(subject, context);
    const { ofUser, ofChannel, remove, add } = services.watches;
    const present = target.userId === null ? ofChannel(target.channelId) : ofUser(target.userId);
    const same = present.find(
      ({ country, product }) => country === subject.country && product === subject.product,
    );
    if (same !== undefined && !same.paused) throw refused('already-there', say.alreadyThere(what));
    if (same === undefined) checkRoom(target, present.length, context);
    // A paused one goes on by being added again.
    else await remove(same.id);
    const watch = await add({ ...target, ...subject, language: context.language });
    const rows = [
      target.userId === null ? say.inChannel(`<#${target.channelId}>`) : say.byMessage,
      say.what,
      ...(target.userId === null ? [] : [say.closedHint]),
    ];
    return {
      audience: 'private',
      cards: [{ tone: 'none', title: say.added(what), lead: rows.join('\n'), sections: [] }],
      buttons: [listButton(context)],
      data: { command: 'watch add', watch },
    };
  },
};

/** What is to be watched. Throws Refused (`missing-option`, `unknown-country`, `unknown-product`). */
function readSubject(options: OptionValues, context: CommandContext): Pick<Watch, 'country' | 'product'> {
  const [country, product] = [textOf(options, 'country'), textOf(options, 'product')];
  if (country === undefined && product === undefined)
    throw refused('missing-option', messages(context.language).settings.watch.nothing);
  return {
    country: country === undefined ? null : readCountry(country, context).code,
    product: product === undefined ? null : readProgram(product, context).id,
  };
}

/**
 * Where do the messages go? To this channel for those who may manage the server, where the bot can post; else to the
 * asker alone. Throws Refused (`server-only`, `not-permitted`, `closed-inbox`, what checkChannel throws).
 */
async function targetOf(options: OptionValues, context: CommandContext): Promise<Target> {
  const { services, here } = inDiscord(context);
  const say = messages(context.language).settings.watch;
  const asked = readOneOf(options, 'for', ['channel', 'me'], context);
  if ((asked ?? (here.guildId === null ? 'me' : 'channel')) === 'me') {
    const channelId = await services.watches.directChannel(here.userId);
    if (channelId === null) throw refused('closed-inbox', say.closedInbox);
    return { guildId: null, channelId, userId: here.userId };
  }
  const { guildId } = inServer(context);
  if (!here.mayManage) throw refused('not-permitted', say.notPermitted, ['for:me']);
  await checkChannel(here.channelId, false, context);
  return { guildId, channelId: here.channelId, userId: null };
}

/** Throws Refused (`too-many`). */
function checkRoom({ userId }: Target, present: number, { language }: CommandContext): void {
  const say = messages(language).settings;
  if (userId !== null && present >= MOST_OF_A_PERSON)
    throw refused('too-many', say.watch.tooManyYours(MOST_OF_A_PERSON));
  if (userId === null && present >= MOST_OF_A_CHANNEL)
    throw refused('too-many', say.tooMany(MOST_OF_A_CHANNEL));
}
