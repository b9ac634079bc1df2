import { type Language, messages } from '../../lang/languages.ts';
import type { Delivery, State } from '../../model/stored.ts';
import { localMoment } from '../../rules/local-moment.ts';
import { TRAVEL_TEXTS } from './texts.ts';

/** What came of a journey: the posts made, or why there are none. */
export type Told =
  | {
      kind: 'posted';
      channelId: string;
      messageIds: string[];
      posts: { channelId: string; messageId: string }[];
    }
  | { kind: 'nothing'; code: string; reason: string };

const isSent = ({ state, messageId }: Delivery) => state === 'sent' && messageId !== null;

/** Which deliveries have come to an end, so that those of a journey can be told from earlier ones? */
export function settledIds({ deliveries }: Pick<State, 'deliveries'>): ReadonlySet<string> {
  return new Set(deliveries.filter(({ state }) => state !== 'pending').map(({ id }) => id));
}

/** What was posted since? Null if nothing was to be; a post that failed is told with its reason. */
export function toldSince(
  before: ReadonlySet<string>,
  { deliveries }: Pick<State, 'deliveries'>,
  language: Language,
): Told | null {
  const news = deliveries.filter(({ id }) => !before.has(id));
  const posts = news
    .filter(isSent)
    .map(({ channelId, messageId }) => ({ channelId, messageId: messageId ?? '' }));
  const [first] = posts;
  if (first !== undefined) {
    const { channelId } = first;
    const there = posts.filter((post) => post.channelId === channelId);
    return { kind: 'posted', channelId, messageIds: there.map(({ messageId }) => messageId), posts };
  }
  const failed = news.find(({ reason }) => reason !== null);
  if (failed === undefined) return null;
  const code = failed.reason ?? '';
  const { problems, otherProblem } = messages(language).settings;
  const known: Readonly<Record<string, string>> = problems;
  const why = failed.state === 'pending' ? problems.unreachable : (known[code] ?? otherProblem(code));
  return { kind: 'nothing', code: 'not-posted', reason: TRAVEL_TEXTS[language].notPosted(why) };
}

/** Why was there nothing, when a digest of this state was due: it is silent on such days; and when is the next one? */
export function silence(
  { digests }: Pick<State, 'digests'>,
  digestId: string | null,
  dueAt: string,
  language: Language,
): Told {
  const say = TRAVEL_TEXTS[language];
  const { day: dayText } = messages(language);
  const digest = digests.find(({ id }) => id === digestId);
  const code = 'nothing-to-tell';
  if (digest === undefined) return { kind: 'nothing', code, reason: say.nothingAhead };
  const { timezone, nextDue } = digest;
  const next = localMoment(nextDue, timezone);
  const about = say.nothingToTell(dayText(localMoment(dueAt, timezone).day));
  const reason = [about, say.next(dayText(next.day), next.time, timezone)].join(language === 'en' ? ' ' : '');
  return { kind: 'nothing', code, reason };
}
