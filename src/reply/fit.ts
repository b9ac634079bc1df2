import type { Messages } from '../lang/en.ts';
import { LIMITS } from './limits.ts';
import type { Card, Section } from './reply.ts';

/** A card as an embed shows it. */
export interface FittedCard {
  tone: Card['tone'];
  title: string;
  description: string;
  footer: string;
}

/**
 * Fits the cards of one message within Discord's limits. Rows are dropped whole, from the section with the highest
 * dropOrder first and from its end, and counted in «+ n more»; a number or a date is never cut.
 */
export function fitCards(cards: readonly Card[], messages: Messages): FittedCard[] {
  const kept = cards.slice(0, LIMITS.embeds);
  const working = kept.map((card) =>
    card.sections.map((section) => ({ section, shown: section.rows.length })),
  );
  for (;;) {
    const fitted = kept.map((card, index) => render(card, working[index] ?? [], messages));
    const tooLong = fitted.findIndex((card) => card.description.length > LIMITS.embedDescription);
    const total = fitted.reduce(
      (sum, card) => sum + card.title.length + card.description.length + card.footer.length,
      0,
    );
    if (tooLong < 0 && total <= LIMITS.embedTotal) return fitted;
    const candidates = tooLong >= 0 ? (working[tooLong] ?? []) : working.flat();
    const victim = candidates
      .filter((entry) => entry.shown > 0)
      .reduce<Shown | undefined>(
        (best, entry) => (best === undefined || dropsBefore(entry, best) ? entry : best),
        undefined,
      );
    if (victim === undefined) return fitted.map(clipped);
    victim.shown -= 1;
  }
}

interface Shown {
  section: Section;
  shown: number;
}

function dropsBefore(a: Shown, b: Shown): boolean {
  const [orderA, orderB] = [a.section.dropOrder ?? 1, b.section.dropOrder ?? 1];
  return orderA !== orderB ? orderA > orderB : a.shown > b.shown;
}

function render(card: Card, sections: readonly Shown[], messages: Messages): FittedCard {
  const blocks = sections
    .filter(({ section }) => section.rows.length > 0)
    .map(({ section, shown }) => {
      const rows = section.rows.slice(0, shown);
      const dropped = section.rows.length - shown;
      if (dropped > 0) rows.push(messages.more(dropped));
      return [...(section.heading === undefined ? [] : [`**${section.heading}**`]), ...rows].join('\n');
    });
  return {
    tone: card.tone,
    title: clip(card.title, LIMITS.embedTitle),
    description: [card.lead, ...blocks].filter((block) => block !== '').join('\n\n'),
    footer: clip(card.footer ?? '', LIMITS.embedFooter),
  };
}

/** The last resort, when the leads alone are too long: never reached by our own texts, which are short. */
function clipped(card: FittedCard): FittedCard {
  return { ...card, description: clip(card.description, 400) };
}

function clip(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
