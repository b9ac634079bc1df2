import { messages } from '../src/lang/languages.ts';
import type { Digest } from '../src/model/stored.ts';
import type { Reply } from '../src/reply/reply.ts';
import { checkChannel } from './channel-check.ts';
import type { CommandContext, Question } from './command.ts';
import { chosenDigest, digestIdOption } from './digest-chosen.ts';
import { digestButtons, digestCard } from './digest-text.ts';
import { inServer } from './place.ts';

/** Stops a digest's posts until it is resumed. */
export const digestPause: Question = {
  name: 'pause',
  nameJa: '一時停止',
  description: { en: 'Post nothing until resumed', ja: '再開するまで投稿しない' },
  slow: 'private',
  options: [digestIdOption],
  answer: async (options, context) => {
    const { services } = inServer(context);
    const digest = await services.digests.setPaused(chosenDigest(options, context).id, true);
    return changed('pause', digest, messages(context.language).settings.digest.pausedNow, context);
  },
};

/** Lets a paused digest go on, if the bot could post it now. */
export const digestResume: Question = {
  name: 'resume',
  nameJa: '再開',
  description: { en: 'Go on posting', ja: '投稿を再開する' },
  slow: 'private',
  options: [digestIdOption],
  answer: async (options, context) => {
    const { services } = inServer(context);
    const { id, channelId, publish } = chosenDigest(options, context);
    await checkChannel(channelId, publish, context);
    const digest = await services.digests.setPaused(id, false);
    return changed('resume', digest, messages(context.language).settings.digest.resumedNow, context);
  },
};

/** Removes a digest and forgets its settings; the answer still shows them, so that it can be set up again. */
export const digestRemove: Question = {
  name: 'remove',
  nameJa: '削除',
  description: { en: 'Remove a digest and delete its settings', ja: 'ダイジェストを削除し、設定を消去する' },
  slow: 'private',
  options: [digestIdOption],
  answer: async (options, context) => {
    const { services } = inServer(context);
    const digest = chosenDigest(options, context);
    await services.digests.remove(digest.id);
    const card = digestCard(digest, context, false);
    const lead = `${messages(context.language).settings.digest.removed}\n${card.lead}`;
    return {
      audience: 'private',
      cards: [{ ...card, lead }],
      buttons: [],
      data: { command: 'digest remove', removed: digest.id },
    };
  },
};

function changed(how: 'pause' | 'resume', digest: Digest, sentence: string, context: CommandContext): Reply {
  const card = digestCard(digest, context);
  return {
    audience: 'private',
    cards: [{ ...card, lead: `${sentence}\n${card.lead}` }],
    buttons: digestButtons(digest, context),
    data: { command: `digest ${how}`, digest },
  };
}
