import { messages } from '../src/lang/languages.ts';
import type { Watch } from '../src/model/stored.ts';
import type { Button } from '../src/reply/reply.ts';
import type { CommandContext, Question } from './command.ts';
import { removableWatches, watchesHere, watchText } from './watch-text.ts';

/** So many can be removed with a button; the others with `/watch remove`. */
const MOST_BUTTONS = 5;

/** What is being watched in this channel and for the asker? */
export const watchList: Question = {
  name: 'list',
  nameJa: '一覧',
  description: {
    en: 'What is being watched in this channel and for you',
    ja: 'このチャンネルとあなたへの通知の一覧',
  },
  options: [],
  answer: (_options, context) => {
    const say = messages(context.language).settings.watch;
    const { channel, own } = watchesHere(context);
    const count = channel.length + own.length;
    return {
      audience: 'private',
      cards: [
        {
          tone: 'none',
          title: say.listTitle,
          lead: count === 0 ? say.none : say.listLead(count),
          sections: [
            { heading: say.channelHeading, rows: channel.map((watch) => row(watch, context)) },
            { heading: say.yoursHeading, rows: own.map((watch) => row(watch, context)) },
          ],
        },
      ],
      buttons: removableWatches(context)
        .slice(0, MOST_BUTTONS)
        .map(
          (watch): Button => ({
            kind: 'ask',
            label: say.remove(watchText(watch, context)),
            command: 'watch remove',
            options: { watch: watch.id },
          }),
        ),
      data: { command: 'watch list', channel, own },
    };
  },
};

function row(watch: Watch, context: CommandContext): string {
  const say = messages(context.language);
  const text = watchText(watch, context);
  return say.settings.watch.row(watch.paused ? say.remark(text, say.settings.watch.paused) : text);
}
