import type { ChannelReport, Services } from '../../commands/services.ts';
import type { Digest, Watch } from '../../src/model/stored.ts';

/** What settings commands ask for, kept in memory, with a world that tests can change. */
export interface MemoryServices extends Services {
  kept: { digests: Digest[]; watches: Watch[] };
  /** What is known of channels by id; others are text channels in which the bot may do everything. */
  channels: Map<string, ChannelReport>;
  closedInboxes: Set<string>;
}

const NOW = '2026-11-24T15:00:00.000Z';

/** Services that remember nothing beyond the test. A digest is due at 2026-11-25T14:00Z; previews say which day they are of. */
export function memoryServices(): MemoryServices {
  const kept: MemoryServices['kept'] = { digests: [], watches: [] };
  const channels: MemoryServices['channels'] = new Map();
  const closedInboxes = new Set<string>();
  let ids = 0;
  return {
    kept,
    channels,
    closedInboxes,
    channel: async (channelId) => channels.get(channelId) ?? { found: true, kind: 'text', missing: [] },
    digests: {
      of: (guildId) => kept.digests.filter((digest) => digest.guildId === guildId),
      add: async (choice) => {
        const digest: Digest = {
          ...choice,
          id: `d${++ids}`,
          paused: false,
          createdAt: NOW,
          nextDue: '2026-11-25T14:00:00.000Z',
          toldUntil: NOW,
          lastPost: null,
          lastProblem: null,
        };
        kept.digests.push(digest);
        return digest;
      },
      setPaused: async (id, paused) => {
        const digest = kept.digests.find((one) => one.id === id);
        if (digest === undefined) throw new Error(`no digest ${id}`);
        digest.paused = paused;
        return digest;
      },
      remove: async (id) => {
        kept.digests = kept.digests.filter((one) => one.id !== id);
      },
      preview: ({ language }, day) =>
        day.endsWith('-13')
          ? []
          : [{ tone: 'none', title: `${language} ${day}`, lead: 'what happened', sections: [] }],
      localDay: (timezone) => (timezone === 'Asia/Tokyo' ? '2026-11-25' : '2026-11-24'),
    },
    watches: {
      ofChannel: (channelId) => kept.watches.filter((watch) => watch.channelId === channelId),
      ofUser: (userId) => kept.watches.filter((watch) => watch.userId === userId),
      add: async (wish) => {
        const watch: Watch = { ...wish, id: `w${++ids}`, createdAt: NOW, paused: false };
        kept.watches.push(watch);
        return watch;
      },
      remove: async (id) => {
        kept.watches = kept.watches.filter((one) => one.id !== id);
      },
      directChannel: async (userId) => (closedInboxes.has(userId) ? null : `9${userId}`),
    },
  };
}
