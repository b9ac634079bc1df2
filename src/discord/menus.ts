import {
  type APIActionRowComponent,
  type APISelectMenuOption,
  type APIStringSelectComponent,
  ComponentType,
} from 'discord-api-types/v10';
import { LIMITS } from '../reply/limits.ts';
import type { Menu } from '../reply/reply.ts';
import { customIdOf } from './custom-id.ts';
import { shorten } from './shorten.ts';

/** What Discord calls our menus by; which question is asked stands in the chosen value, as it does in a button's id. */
const MENU = 'menu';

/**
 * Menus as rows: each choice's value is the id that a button for the same question would have, so one reader of ids
 * serves both. A choice that does not fit is left out, and so is a menu without choices.
 * https://docs.discord.com/developers/components/reference#string-select
 */
export function menuRows(menus: readonly Menu[]): APIActionRowComponent<APIStringSelectComponent>[] {
  return menus.flatMap((menu, position) => {
    const choices = menuChoices(menu);
    if (choices.length === 0) return [];
    const select: APIStringSelectComponent = {
      type: ComponentType.StringSelect,
      custom_id: `${MENU}|${position}`,
      placeholder: shorten(menu.placeholder, LIMITS.menuPlaceholder),
      options: choices,
    };
    return [{ type: ComponentType.ActionRow, components: [select] }];
  });
}

function menuChoices({ choices }: Menu): APISelectMenuOption[] {
  const known = new Map<string, APISelectMenuOption>();
  for (const { label, description, chosen, ...question } of choices) {
    const value = customIdOf(question);
    const text = shorten(label.trim(), LIMITS.menuLabel);
    if (value === null || text === '' || known.has(value)) continue;
    known.set(value, {
      label: text,
      value,
      ...(description === undefined ? {} : { description: shorten(description, LIMITS.menuLabel) }),
      ...(chosen === true ? { default: true } : {}),
    });
    if (known.size === LIMITS.menuChoices) break;
  }
  return [...known.values()];
}
