import type { Watch } from '../../src/model/stored.ts';

/** A channel's watch of all of Japan, or one that differs from it. */
export function watch(changes: Partial<Watch> = {}): Watch {
  return {
    id: 'japan',
    guildId: '111111111111111111',
    channelId: '222222222222222222',
    userId: null,
    country: 'JP',
    product: null,
    language: 'en',
    paused: false,
    createdAt: '2026-11-20T00:00:00.000Z',
    ...changes,
  };
}
