import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIEmbed,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import type { Messages } from '../lang/en.ts';
import { type FittedCard, fitCards } from '../reply/fit.ts';
import { LIMITS } from '../reply/limits.ts';
import type { Button, Card, Reply } from '../reply/reply.ts';
import { COLOURS } from './colours.ts';
import { customIdOf } from './custom-id.ts';
import { menuRows } from './menus.ts';
import { shorten } from './shorten.ts';

/** A message as discord.js takes it, for a new answer and for an update alike: every part is always named. */
export interface MessageBody {
  content: string;
  embeds: APIEmbed[];
  components: APIActionRowComponent<APIButtonComponent | APIStringSelectComponent>[];
  allowedMentions: { parse: [] };
}

/**
 * How does Discord show this reply? Fitted within Discord's limits, so that it is never refused; a button that does
 * not fit is left out. A note stands above the cards. Throws for a reply that would show nothing, which is a bug.
 * https://docs.discord.com/developers/resources/message#create-message
 */
export function renderReply(reply: Reply, messages: Messages, note = ''): MessageBody {
  const embeds = renderCards(reply.cards, messages);
  const menus = menuRows(reply.menus ?? []);
  if (embeds.length === 0) throw new Error('a reply without a card cannot be shown');
  return {
    content: note,
    embeds,
    components: [...menus, ...rows(reply.buttons, LIMITS.rows - menus.length)],
    allowedMentions: { parse: [] },
  };
}

/** How does Discord show these cards? Fitted within its limits; fewer than there are cards, when they are too long. */
export function renderCards(cards: readonly Card[], messages: Messages): APIEmbed[] {
  return withinTotal(fitCards(cards, messages)).map(embed).filter(hasText);
}

/** A message of a sentence or two: an apology, an expired button. */
export function renderNotice(text: string): MessageBody {
  return { content: text, embeds: [], components: [], allowedMentions: { parse: [] } };
}

/** Drops cards from the end while all together are too long. The first alone always fits. */
function withinTotal(cards: readonly FittedCard[]): FittedCard[] {
  let total = 0;
  return cards.filter((card) => {
    total += card.title.length + card.description.length + card.footer.length;
    return total <= LIMITS.embedTotal;
  });
}

function embed(card: FittedCard): APIEmbed {
  return {
    color: COLOURS[card.tone],
    ...text('title', card.title),
    ...text('description', card.description),
    ...(card.footer.trim() === '' ? {} : { footer: { text: card.footer.toWellFormed() } }),
  };
}

/** Discord wants a part to be absent rather than empty. */
function text(key: 'title' | 'description', value: string): Partial<APIEmbed> {
  return value.trim() === '' ? {} : { [key]: value.toWellFormed() };
}

function hasText(card: APIEmbed): boolean {
  return card.title !== undefined || card.description !== undefined || card.footer !== undefined;
}

/** Rows of five, `most` at most. Discord refuses two buttons with one id, so the same question appears once. */
function rows(buttons: readonly Button[], most: number): APIActionRowComponent<APIButtonComponent>[] {
  const shown: APIButtonComponent[] = [];
  const ids = new Set<string>();
  for (const button of buttons) {
    const component = buttonComponent(button);
    if (component === null) continue;
    if ('custom_id' in component) {
      if (ids.has(component.custom_id)) continue;
      ids.add(component.custom_id);
    }
    shown.push(component);
  }
  const count = Math.min(most, Math.ceil(shown.length / LIMITS.buttonsPerRow));
  return Array.from({ length: count }, (_, row) => ({
    type: ComponentType.ActionRow,
    components: shown.slice(row * LIMITS.buttonsPerRow, (row + 1) * LIMITS.buttonsPerRow),
  }));
}

/** Null where the button cannot be: no label, an id beyond 100 characters, an address that Discord refuses. */
function buttonComponent(button: Button): APIButtonComponent | null {
  const label = shorten(button.label.trim(), LIMITS.buttonLabel);
  if (label === '') return null;
  if (button.kind === 'ask') {
    const id = customIdOf(button);
    return id === null
      ? null
      : { type: ComponentType.Button, style: ButtonStyle.Secondary, label, custom_id: id };
  }
  return isLinkable(button.url)
    ? { type: ComponentType.Button, style: ButtonStyle.Link, label, url: button.url }
    : null;
}

function isLinkable(url: string): boolean {
  return url.length <= LIMITS.url && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}
