import { messages } from '../src/lang/languages.ts';
import type { Watch } from '../src/model/stored.ts';
import { quoted } from '../src/reply/markdown.ts';
import { findCountry, findProgram } from '../src/rules/search.ts';
import { shorten } from '../src/rules/search-label.ts';
import type { CommandContext, Question, Suggestion } from './command.ts';
import { requiredText } from './options.ts';
import { inDiscord, refused } from './place.ts';
import { listButton, removableWatches, watchText } from './watch-text.ts';

/** Removes a watch: one's own, or the channel's for those who may manage the server. */
export const watchRemove: Question = {
  name: 'remove',
  nameJa: '削除',
  description: { en: 'Stop watching', ja: '通知を削除する' },
  slow: 'private',
  options: [
    {
      name: 'watch',
      nameJa: '通知',
      description: { en: 'Which one: choose from the list', ja: '削除する通知（候補から選択）' },
      type: 'string',
      required: true,
      suggest: (text, _others, context) => suggestWatches(text, context),
    },
  ],
  answer: async (options, context) => {
    const { services } = inDiscord(context);
    const say = messages(context.language).settings.watch;
    const watch = chosenWatch(requiredText(options, 'watch', context), context);
    await services.watches.remove(watch.id);
    return {
      audience: 'private',
      cards: [
        { tone: 'none', title: say.removedTitle, lead: say.removed(watchText(watch, context)), sections: [] },
      ],
      buttons: [listButton(context)],
      data: { command: 'watch remove', removed: watch.id },
    };
  },
};

function suggestWatches(text: string, context: CommandContext): Suggestion[] {
  if (context.services === null || context.here === null) return [];
  return removableWatches(context)
    .map((watch) => ({ name: shorten(watchLabel(watch, context)), value: watch.id }))
    .filter(({ name }) => name.toLowerCase().includes(text.trim().toLowerCase()))
    .slice(0, 25);
}

/** What is watched and who is told, as plain text for lists. */
function watchLabel(watch: Watch, context: CommandContext): string {
  const say = messages(context.language);
  const { forChannel, forYou } = say.settings.watch;
  return say.remark(watchText(watch, context), watch.userId === null ? forChannel : forYou);
}

/** The watch of this id, or the one about the country or product that was typed. Throws Refused (`unknown-watch`, `which-watch`). */
function chosenWatch(text: string, context: CommandContext): Watch {
  const say = messages(context.language).settings.watch;
  const watches = removableWatches(context);
  const byId = watches.find(({ id }) => id === text);
  if (byId !== undefined) return byId;
  const country = findCountry(context.dataset, text);
  const program = findProgram(context.dataset, text);
  const found = watches.filter(
    (watch) =>
      (country.found && watch.country === country.value.code) ||
      (program.found && watch.product === program.value.id) ||
      watchLabel(watch, context).toLowerCase().includes(text.toLowerCase()),
  );
  const [first, second] = found;
  const labels = (second === undefined ? watches : found)
    .slice(0, 5)
    .map((watch) => watchLabel(watch, context));
  if (first === undefined) throw refused('unknown-watch', say.unknown(quoted(text)), labels);
  if (second !== undefined) throw refused('which-watch', say.which(quoted(text)), labels);
  return first;
}
