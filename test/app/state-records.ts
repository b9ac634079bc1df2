import type { Delivery, Digest, SeenDocument } from '../../src/model/stored.ts';

/** A daily digest of nine o'clock in Tokyo, or one that differs from it. */
export function digest(changes: Partial<Digest> = {}): Digest {
  return {
    id: 'tokyo',
    guildId: '111111111111111111',
    channelId: '222222222222222222',
    cadence: 'daily',
    weekday: 1,
    hour: 9,
    timezone: 'Asia/Tokyo',
    language: 'ja',
    countries: ['JP'],
    products: ['steel'],
    emptyDays: 'skip',
    publish: false,
    paused: false,
    createdAt: '2026-11-20T03:00:00.000Z',
    nextDue: '2026-11-25T00:00:00.000Z',
    toldUntil: '2026-11-24T00:00:00.000Z',
    lastPost: null,
    lastProblem: null,
    ...changes,
  };
}

/** A digest's post of one day that went well, or one that differs from it. */
export function delivery(changes: Partial<Delivery> = {}): Delivery {
  return {
    id: 'tokyo/2026-11-24',
    kind: 'digest',
    ownerId: 'tokyo',
    channelId: '222222222222222222',
    day: '2026-11-24',
    dueAt: '2026-11-24T00:00:00.000Z',
    expiresAt: '2026-11-24T14:59:59.999Z',
    state: 'sent',
    nonce: 'k3v9',
    marker: '#k3v9',
    pendingAt: '2026-11-24T00:00:01.000Z',
    attempts: 1,
    retryAt: null,
    messageId: '333333333333333333',
    reason: null,
    ...changes,
  };
}

/** A proclamation seen in the Federal Register. */
export function seenDocument(changes: Partial<SeenDocument> = {}): SeenDocument {
  return {
    number: '2026-21001',
    title: 'Adjusting Imports of Steel Into the United States',
    kind: 'proclamation',
    citation: null,
    url: 'https://www.federalregister.gov/d/2026-21001',
    publication: '2026-11-24',
    status: 'published',
    correctionOf: null,
    firstSeen: '2026-11-23T13:45:00.000Z',
    announce: true,
    ...changes,
  };
}
