import type { Command } from './command.ts';
import { digestPause, digestRemove, digestResume } from './digest-change.ts';
import { digestPreview } from './digest-preview.ts';
import { digestSetup } from './digest-setup.ts';
import { digestStatus } from './digest-status.ts';

/** A server's scheduled posts: anniversaries, dates ahead, changes and new documents. */
export const digest: Command = {
  name: 'digest',
  nameJa: 'ダイジェスト',
  description: {
    en: 'Scheduled posts of anniversaries, dates ahead and changes',
    ja: '周年、今後の期日、措置の変更を定期的に投稿する',
  },
  where: 'server',
  subcommands: [digestSetup, digestPreview, digestStatus, digestPause, digestResume, digestRemove],
};
