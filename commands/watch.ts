import type { Command } from './command.ts';
import { watchAdd } from './watch-add.ts';
import { watchList } from './watch-list.ts';
import { watchRemove } from './watch-remove.ts';

/** Messages about a country's or a product's dates and changes, in a channel or to oneself. */
export const watch: Command = {
  name: 'watch',
  nameJa: '通知',
  description: {
    en: 'Be told of a country’s or a product’s dates and changes',
    ja: '国・品目に関する期日や変更の通知を受け取る',
  },
  where: 'anywhere',
  subcommands: [watchAdd, watchList, watchRemove],
};
