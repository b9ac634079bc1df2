import { z } from 'zod';
import { AreaCode, Day, HttpsUrl, Id } from './primitives.ts';

/** A moment, `2026-11-24T14:00:00.000Z`: posts are due at moments, laws change on days. */
export const Instant = z.iso.datetime();
export type Instant = z.infer<typeof Instant>;

const Snowflake = z.string().regex(/^\d{1,20}$/);
const LanguageCode = z.enum(['en', 'ja']);

/** What a server decided about one digest, and how it stands. */
export const Digest = z.strictObject({
  id: z.string().min(1),
  guildId: Snowflake,
  channelId: Snowflake,
  cadence: z.enum(['daily', 'weekly', 'monthly']),
  /** ISO day of the week, 1 = Monday; used by weekly digests. Monthly ones are due on the 1st. */
  weekday: z.number().int().min(1).max(7),
  /** Local hour at which it is due, 0 to 23. */
  hour: z.number().int().min(0).max(23),
  /** IANA name, `Asia/Tokyo`. The digest's day is the calendar day there. */
  timezone: z.string().min(1),
  language: LanguageCode,
  /** Only what concerns these; empty = all. */
  countries: z.array(AreaCode),
  products: z.array(Id),
  emptyDays: z.enum(['skip', 'post']),
  /** Publish posts in announcement channels, so that following servers get them. */
  publish: z.boolean(),
  paused: z.boolean(),
  createdAt: Instant,
  /** When the next post is due: the record that decides, not a timer. */
  nextDue: Instant,
  /** Up to which moment changes and documents have been told. */
  toldUntil: Instant,
  lastPost: z.strictObject({ day: Day, at: Instant, messageId: Snowflake }).nullable(),
  lastProblem: z.strictObject({ at: Instant, code: z.string().min(1) }).nullable(),
});
export type Digest = z.infer<typeof Digest>;

/** A card as it is kept for a post that is not sent yet: see Card in src/reply. */
const StoredCard = z.strictObject({
  tone: z.enum(['duty', 'quota', 'exempt', 'none']),
  title: z.string(),
  lead: z.string(),
  sections: z.array(
    z.strictObject({
      heading: z.string().exactOptional(),
      rows: z.array(z.string()),
      dropOrder: z.number().exactOptional(),
    }),
  ),
  footer: z.string().exactOptional(),
});

/** One post to one channel. Written and flushed as pending before it is sent. */
export const Delivery = z.strictObject({
  /** From what it is for and its due day: the same post always has the same id. */
  id: z.string().min(1),
  /** `digest`: a scheduled post; `notice`: a watch's message or an announced document. */
  kind: z.enum(['digest', 'notice']),
  /** The digest or watch it belongs to. */
  ownerId: z.string().min(1),
  channelId: Snowflake,
  /** The day it is about, local to its owner. */
  day: Day,
  dueAt: Instant,
  /** After this moment it is not sent any more. */
  expiresAt: Instant,
  state: z.enum(['pending', 'sent', 'rejected', 'failed']),
  /** Discord refuses a second message with the same nonce for a few minutes. At most 25 characters. */
  nonce: z.string().min(1).max(25),
  /** What the embed's footer ends with: by it a post is found again after a crash. */
  marker: z.string().min(1),
  pendingAt: Instant,
  attempts: z.number().int().nonnegative(),
  /** When to try again after a fault of the network; null = at once or never. */
  retryAt: Instant.nullable(),
  messageId: Snowflake.nullable(),
  /** Why it was rejected or failed: `missing-access`, `history-unreadable`, `expired` … */
  reason: z.string().min(1).nullable(),
  /** What a pending notice says. A digest is composed anew from the data instead. */
  notice: z.strictObject({ language: LanguageCode, cards: z.array(StoredCard) }).exactOptional(),
});
export type Delivery = z.infer<typeof Delivery>;

/** A wish to be told of a country's or a product's dates and changes, in a channel or by direct message. */
export const Watch = z.strictObject({
  id: z.string().min(1),
  /** Null for a direct message. */
  guildId: Snowflake.nullable(),
  /** The channel, or the direct-message channel of the user. */
  channelId: Snowflake,
  /** Who gets the direct message; null for a channel. */
  userId: Snowflake.nullable(),
  country: AreaCode.nullable(),
  product: Id.nullable(),
  language: LanguageCode,
  /** Set when a direct message could not be delivered. */
  paused: z.boolean(),
  createdAt: Instant,
});
export type Watch = z.infer<typeof Watch>;

/** An official document seen in the Federal Register that the data does not name yet. */
export const SeenDocument = z.strictObject({
  number: z.string().min(1),
  title: z.string().min(1),
  kind: z.string().min(1),
  citation: z.string().nullable(),
  url: HttpsUrl,
  /** Day of publication, or the expected one of a document on public inspection. */
  publication: Day.nullable(),
  /** `filed`: on public inspection; `published`; `withdrawn`: was filed and disappeared. */
  status: z.enum(['filed', 'published', 'withdrawn']),
  correctionOf: z.string().nullable(),
  firstSeen: Instant,
  /** False for what the very first look found: it is remembered and not announced. */
  announce: z.boolean(),
});
export type SeenDocument = z.infer<typeof SeenDocument>;

/** How looking at a list of the Federal Register went. */
const RegisterList = z.strictObject({
  /** The last look that saw all of it; null when there was none yet. */
  seen: Instant.nullable(),
  /** The last attempt, how many in a row have failed by then, and why. */
  tried: Instant,
  failures: z.number().int().nonnegative(),
  problem: z.string().min(1).nullable(),
});
export type RegisterList = z.infer<typeof RegisterList>;

/** Everything the bot remembers between runs. */
export const State = z.strictObject({
  version: z.literal(1),
  digests: z.array(Digest),
  deliveries: z.array(Delivery),
  watches: z.array(Watch),
  documents: z.array(SeenDocument),
  /** Has the Federal Register been looked at before? When last, and how did it go? */
  register: z.strictObject({
    lastLook: Instant.nullable(),
    lastProblem: z.string().nullable(),
    /** How each of its lists stands, once it was looked at. */
    lists: z
      .strictObject({ documents: RegisterList.exactOptional(), inspection: RegisterList.exactOptional() })
      .exactOptional(),
  }),
  /** The form of each measure that watchers were last told, by its id; null before the first start. */
  told: z.record(z.string(), z.string()).nullable(),
  /** When the data became another, and what form each measure had until then; null for one that was not there. */
  versions: z
    .array(z.strictObject({ at: Instant, before: z.record(z.string(), z.string().nullable()) }))
    .exactOptional(),
  /** The day through which watchers were told of dates in the data. */
  toldDatesThrough: Day.nullable(),
});
export type State = z.infer<typeof State>;

/** What a new installation remembers: nothing. */
export const EMPTY_STATE: State = {
  version: 1,
  digests: [],
  deliveries: [],
  watches: [],
  documents: [],
  register: { lastLook: null, lastProblem: null },
  told: null,
  toldDatesThrough: null,
};
