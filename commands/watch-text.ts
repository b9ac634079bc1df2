import { messages } from '../src/lang/languages.ts';
import type { Watch } from '../src/model/stored.ts';
import type { Button } from '../src/reply/reply.ts';
import type { CommandContext } from './command.ts';
import { filterNames } from './digest-text.ts';
import { inDiscord } from './place.ts';

/** What a watch is about, by name: «Japan · Steel». */
export function watchText(
  { country, product }: Pick<Watch, 'country' | 'product'>,
  context: CommandContext,
): string {
  const names = filterNames(
    { countries: country === null ? [] : [country], products: product === null ? [] : [product] },
    context,
  );
  return messages(context.language).settings.watch.about(names.countries[0] ?? '', names.products[0] ?? '');
}

/** The watches that a reader sees here: the channel's, if this is a server, and their own. */
export function watchesHere(context: CommandContext): { channel: readonly Watch[]; own: readonly Watch[] } {
  const { services, here } = inDiscord(context);
  const channel = here.guildId === null ? [] : services.watches.ofChannel(here.channelId);
  return {
    channel: channel.filter(({ userId }) => userId === null),
    own: services.watches.ofUser(here.userId),
  };
}

/** The watches that a reader may remove: their own, and the channel's for those who may manage the server. */
export function removableWatches(context: CommandContext): readonly Watch[] {
  const { channel, own } = watchesHere(context);
  return context.here?.mayManage === true ? [...channel, ...own] : own;
}

/** A button to the list. */
export function listButton({ language }: CommandContext): Button {
  return { kind: 'ask', label: messages(language).settings.watch.list, command: 'watch list', options: {} };
}
