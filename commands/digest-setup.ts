import { isDeepStrictEqual } from 'node:util';
import { messages } from '../src/lang/languages.ts';
import { checkChannel } from './channel-check.ts';
import type { Question } from './command.ts';
import { readChoice, setupOptions } from './digest-options.ts';
import { digestButtons, digestCard } from './digest-text.ts';
import { inServer, refused } from './place.ts';
import type { DigestChoice } from './services.ts';

/** As many as `/digest status` can show at once: ten cards a message. */
const MOST_DIGESTS = 10;

/** Sets up a digest of this server, after asking whether the bot could post it. */
export const digestSetup: Question = {
  name: 'setup',
  nameJa: '設定',
  description: { en: 'Set up a digest in a channel', ja: 'チャンネルにダイジェストを設定する' },
  slow: 'private',
  options: setupOptions,
  answer: async (options, context) => {
    const { services, guildId } = inServer(context);
    const say = messages(context.language).settings;
    const choice = readChoice(options, guildId, context);
    await checkChannel(choice.channelId, choice.publish, context);
    const present = services.digests.of(guildId);
    if (present.some((digest) => isDeepStrictEqual(chosenIn(digest), chosenIn(choice))))
      throw refused('already-there', say.digest.alreadyThere);
    if (present.length >= MOST_DIGESTS) throw refused('too-many', say.tooMany(MOST_DIGESTS));
    const digest = await services.digests.add(choice);
    const card = digestCard(digest, context);
    return {
      audience: 'private',
      cards: [{ ...card, lead: `${say.digest.setUp}\n${card.lead}` }],
      buttons: digestButtons(digest, context),
      data: { command: 'digest setup', digest },
    };
  },
};

/** What was chosen, without what a digest has besides. The weekday counts for weekly ones only. */
function chosenIn({ cadence, weekday, ...choice }: DigestChoice) {
  const { channelId, hour, timezone, language, countries, products, emptyDays, publish } = choice;
  return {
    ...{ channelId, cadence, hour, timezone, language, emptyDays, publish },
    weekday: cadence === 'weekly' ? weekday : null,
    countries: countries.toSorted(),
    products: products.toSorted(),
  };
}
