import { messages } from '../src/lang/languages.ts';
import type { Button, Card } from '../src/reply/reply.ts';
import { addDays } from '../src/rules/days.ts';
import type { CommandContext, Question } from './command.ts';
import { chosenDigest, digestIdOption, digestsHere } from './digest-chosen.ts';
import { defaultChoice } from './digest-options.ts';
import { dateOption, readDay, textOf } from './options.ts';
import { inServer } from './place.ts';
import type { DigestChoice } from './services.ts';

/** What would a digest post for a local day? The very cards, for the asker alone; nothing is remembered. */
export const digestPreview: Question = {
  name: 'preview',
  nameJa: 'プレビュー',
  description: {
    en: 'What a digest would post for a day, for you alone',
    ja: 'その日のダイジェストの内容を自分だけに表示する',
  },
  options: [dateOption, digestIdOption],
  answer: (options, context) => {
    const { services, guildId, here } = inServer(context);
    const choice: DigestChoice & { id?: string } =
      digestsHere(context).length === 0
        ? defaultChoice(guildId, here.channelId, context)
        : chosenDigest(options, context);
    // «today» is the digest's own day, not Washington's.
    const today = services.digests.localDay(choice.timezone);
    const { day } = readDay(textOf(options, 'date'), { ...context, today });
    const cards = services.digests.preview(choice, day);
    return {
      audience: 'private',
      cards: [
        ...(choice.id === undefined
          ? [notice(messages(context.language).settings.digest.previewDefault)]
          : []),
        ...(cards.length === 0 ? [nothing(choice, day, context)] : cards),
      ],
      buttons: neighbours(choice, day, context),
      data: { command: 'digest preview', digest: choice.id ?? null, day, cards },
    };
  },
};

function nothing({ emptyDays }: DigestChoice, day: string, { language }: CommandContext): Card {
  const say = messages(language);
  const { previewNone, previewNonePost, previewNoneSkip } = say.settings.digest;
  return notice(`${previewNone(say.day(day))}\n${emptyDays === 'skip' ? previewNoneSkip : previewNonePost}`);
}

function notice(text: string): Card {
  return { tone: 'none', title: '', lead: text, sections: [] };
}

/** The same digest a day earlier and later. */
function neighbours({ id }: { id?: string }, day: string, { language }: CommandContext): Button[] {
  const say = messages(language);
  const ask = (label: (day: string) => string, date: string): Button => ({
    kind: 'ask',
    label: label(say.day(date)),
    command: 'digest preview',
    options: { date, ...(id === undefined ? {} : { id }) },
  });
  return [ask(say.buttons.previous, addDays(day, -1)), ask(say.buttons.next, addDays(day, 1))];
}
