import { type Language, messages } from '../lang/languages.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Event } from '../model/event.ts';
import { actName } from './act-text.ts';
import { link, plain } from './markdown.ts';

/** How a row is written: in which language, and whether with the event's summary. */
interface Where {
  dataset: Dataset;
  language: Language;
}

/** The head of a row, then the event's summary and what it rests on: its first act, else its first source by host name. */
export function eventText(head: string, event: Event, { dataset, language }: Where): string {
  const say = messages(language);
  return withBehind(say.colon(head, plain(event.summary[language])), event, { dataset, language });
}

/** The head of a row and what the event rests on, where there is no room for its summary. */
export function eventLine(head: string, event: Event, where: Where): string {
  return withBehind(head, event, where);
}

function withBehind(text: string, event: Event, { dataset, language }: Where): string {
  const say = messages(language);
  const doubt = event.confidence === 'unverified' ? [say.events.unverified] : [];
  const behind = actsText(dataset, event.instruments.slice(0, 1), event.sources, language);
  const remark = [...doubt, ...(behind === '' ? [] : [behind])];
  return remark.length === 0 ? text : say.remark(text, say.list(remark));
}

/**
 * Acts by name, each linked to its official text. Where none of them has one, the first source by host name stands
 * beside them, so that a reader can always check.
 */
export function actsText(
  dataset: Dataset,
  acts: readonly string[],
  sources: readonly string[],
  language: Language,
): string {
  const known = acts.flatMap((id) => dataset.byId.instruments.get(id) ?? []);
  const names = known.map((act) => {
    const name = actName(act, language);
    return act.url === null ? plain(name) : link(name, act.url);
  });
  const [source] = sources;
  const linked = known.some(({ url }) => url !== null);
  const where = linked || source === undefined ? [] : [link(hostOf(source), source)];
  return messages(language).list([...names, ...where]);
}

/** Addresses by host name, each linked. */
export function hostLinks(sources: readonly string[], language: Language): string {
  return messages(language).list(sources.map((source) => link(hostOf(source), source)));
}

/** Where a reader checks an event: the official text of its first act, else its first source. */
export function sourceLink(dataset: Dataset, { instruments, sources }: Event): string | null {
  const act = instruments.flatMap((id) => dataset.byId.instruments.get(id)?.url ?? []);
  return act[0] ?? sources[0] ?? null;
}

function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}
