import { messages } from '../src/lang/languages.ts';
import type { Question } from './command.ts';
import { digestsHere } from './digest-chosen.ts';
import { digestButtons, digestCard } from './digest-text.ts';
import { refused } from './place.ts';

/** How do the digests of this server stand: last post, next one, last problem? */
export const digestStatus: Question = {
  name: 'status',
  nameJa: '状況',
  description: {
    en: 'Each digest: settings, last post, next one, last problem',
    ja: '各ダイジェストの設定、前回の投稿、次回、直近の問題',
  },
  options: [],
  answer: (_options, context) => {
    const digests = digestsHere(context);
    const [first, second] = digests;
    if (first === undefined) throw refused('no-digest', messages(context.language).settings.digest.noneYet);
    return {
      audience: 'private',
      cards: digests.map((digest) => digestCard(digest, context)),
      buttons: second === undefined ? digestButtons(first, context) : [],
      data: { command: 'digest status', digests },
    };
  },
};
