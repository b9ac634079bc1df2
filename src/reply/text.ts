import { type Language, messages } from '../lang/languages.ts';
import { withoutMarkdown } from './markdown.ts';
import type { Reply } from './reply.ts';

/** A reply as plain text for a terminal; nothing is dropped, addresses stand in angle brackets. */
export function replyAsText(reply: Reply, language: Language = 'en'): string {
  const say = messages(language);
  return reply.cards
    .map((card) => {
      const sections = card.sections
        .filter((section) => section.rows.length > 0)
        .map((section) =>
          [
            ...(section.heading === undefined ? [] : [say.colon(section.heading, '').trim()]),
            ...section.rows,
          ].join('\n'),
        );
      return [card.title, card.lead, ...sections, card.footer]
        .filter((part) => part !== undefined && part !== '')
        .join('\n\n');
    })
    .map(withoutMarkdown)
    .join('\n\n');
}
