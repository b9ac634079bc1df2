import type { ErrorTree } from '../check/finding.ts';
import type { Complaint } from '../drive/complaint.ts';
import type { Answer } from '../http/answer.ts';

/** What does the page hear of something that failed? A sentence, a code, and the option that it is about. */
export function errorView(error: unknown): Record<string, unknown> {
  const { code, option, refusals } = error as Partial<Complaint>;
  const message = error instanceof Error ? error.message : String(error);
  const about = { ...(code ? { code } : {}), ...(option ? { option } : {}) };
  if (!refusals?.length) return { error: sentence(message), ...about };
  const why = refusals.map(reasonOf).join(' ');
  return { error: `The application did not respond: Discord would not accept its answer. ${why}`, ...about };
}

function sentence(text: string): string {
  const first = text.slice(0, 1).toUpperCase();
  return `${first}${text.slice(1)}${/[.!?)]$/.test(text) ? '' : '.'}`;
}

function reasonOf({ status, body }: Answer): string {
  const { message = '', errors } = (body ?? {}) as { message?: string; errors?: ErrorTree };
  const wrong = errors ? leavesOf(errors, []) : [];
  return wrong.length > 0 ? wrong.join(' ') : sentence(`${status} ${message}`);
}

/** Where is what wrong, as `data.embeds.0.title: Must be 256 or fewer in length.`? */
function leavesOf(tree: ErrorTree, path: readonly string[]): string[] {
  return Object.entries(tree).flatMap(([key, below]) =>
    Array.isArray(below)
      ? below.map(({ message }) => `${path.join('.')}: ${message}`)
      : leavesOf(below, [...path, key]),
  );
}
