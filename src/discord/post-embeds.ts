import type { APIEmbed } from 'discord-api-types/v10';
import type { Messages } from '../lang/en.ts';
import { LIMITS } from '../reply/limits.ts';
import type { Card } from '../reply/reply.ts';
import { renderCards } from './render.ts';
import { shorten } from './shorten.ts';

/**
 * The embeds of a scheduled post. The last one's footer ends with the marker, whatever had to be left out: without it
 * the post could not be found again. Throws for a post that would show nothing.
 */
export function renderPost(cards: readonly Card[], marker: string, messages: Messages): APIEmbed[] {
  for (let count = Math.min(cards.length, LIMITS.embeds); count > 0; count -= 1) {
    const kept = cards.slice(0, count);
    const embeds = renderCards(
      kept.map((card, index) => (index === count - 1 ? marked(card, marker) : card)),
      messages,
    );
    if (embeds.at(-1)?.footer?.text.endsWith(marker)) return embeds;
  }
  throw new Error('a post without a card cannot be shown');
}

function marked(card: Card, marker: string): Card {
  const footer = shorten(card.footer?.trim() ?? '', LIMITS.embedFooter - marker.length - 1);
  return { ...card, footer: footer === '' ? marker : `${footer} ${marker}` };
}
