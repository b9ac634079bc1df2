import { z } from 'zod';
import type { Drive } from '../drive/drive.ts';
import type { Handle } from '../drive/handle.ts';
import type { Whereabouts } from '../drive/place.ts';
import { type Answer, ok } from '../http/answer.ts';
import type { State } from '../state/state.ts';
import { errorView } from './error-view.ts';

const where = {
  user: z.string().min(1).optional(),
  locale: z.string().min(2).optional(),
  guildLocale: z.string().min(2).optional(),
  channel: z.string().min(1).optional(),
  context: z.enum(['guild', 'bot-dm', 'private-channel']).optional(),
  userInstalled: z.boolean().optional(),
};
const value = z.union([z.string(), z.number(), z.boolean()]);
const options = z.record(z.string(), value).optional();
const fields = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

const wanted = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('slash'), command: z.string(), options, ...where }),
  z.strictObject({
    kind: z.literal('autocomplete'),
    command: z.string(),
    focused: z.string(),
    options,
    ...where,
  }),
  z.strictObject({ kind: z.literal('press'), message: z.string(), customId: z.string(), ...where }),
  z.strictObject({
    kind: z.literal('select'),
    message: z.string(),
    customId: z.string(),
    values: z.array(z.string()),
    ...where,
  }),
  z.strictObject({ kind: z.literal('modal'), interaction: z.string(), fields, ...where }),
]);

/**
 * What comes of something that the page's user does? Answers what the bot answered, as JSON, as soon as it has: later
 * edits, and what a deferral promised, are in the messages. 422 with the reason if the bot did not answer, or if Discord
 * would not have let the user do it.
 */
export async function interact(
  drive: Drive,
  state: State,
  handles: Map<string, Handle>,
  body: unknown,
): Promise<Answer> {
  const parsed = wanted.safeParse(body);
  if (!parsed.success) return { status: 400, body: { error: z.prettifyError(parsed.error) } };
  // Options left out are absent, not undefined.
  if (/^\d{15,20}$/.test(parsed.data.user ?? '') && !state.users.has(parsed.data.user ?? ''))
    return { status: 422, body: { error: 'There is no such user.', code: 'unknown-place' } };
  const given = JSON.parse(JSON.stringify(parsed.data)) as Defined<z.infer<typeof wanted>>;
  const asked = { ...given, ...installed(state, given), untilResolved: false };
  try {
    if (asked.kind === 'autocomplete') return ok({ choices: await drive.autocomplete(asked) });
    const handle = await act(drive, state, asked);
    handles.set(handle.id, handle);
    return ok(handleView(handle));
  } catch (error) {
    return { status: 422, body: errorView(error) };
  }
}

/** What the page hears of an answer: all but the token, with which only the bot may write. */
export function handleView(handle: Handle): Record<string, unknown> {
  const { token: _, ...shown } = handle.toJSON();
  return shown;
}

/** In a server without the bot only those have it who installed it for themselves. */
function installed({ channels, guilds }: State, { channel, userInstalled }: Whereabouts) {
  const guildId = channels.get(channel ?? '')?.guildId;
  const isWithout = guildId != null && guilds.get(guildId)?.hasBot === false;
  return isWithout && userInstalled === undefined ? { userInstalled: true } : {};
}

type Defined<T> = T extends unknown ? { [K in keyof T]: Exclude<T[K], undefined> } : never;
type Asked = Exclude<Defined<z.infer<typeof wanted>>, { kind: 'autocomplete' }>;

function act(
  drive: Drive,
  { interactions }: State,
  asked: Asked & { untilResolved: boolean },
): Promise<Handle> {
  switch (asked.kind) {
    case 'slash':
      return drive.slash(asked);
    case 'press':
      return drive.press(asked);
    case 'select':
      return drive.select(asked);
    case 'modal': {
      const modal = interactions.get(asked.interaction)?.modal ?? null;
      return drive.modalSubmit({ ...asked, opened: { id: asked.interaction, modal } });
    }
  }
}
