import {
  type APIMessage,
  ButtonStyle,
  ComponentType,
  ApplicationCommandOptionType as Option,
} from 'discord-api-types/v10';
import { allComponents, type Placed } from '../check/components.ts';
import { complaint } from './complaint.ts';
import type { Filling } from './options.ts';
import { addResolved } from './resolved.ts';

type Component = Placed['component'];

/** The component with this custom_id in a message, if a user could use it. */
export function usableComponent(message: APIMessage, customId: string): Component {
  const all = allComponents(message.components).map((placed) => placed.component);
  const found = all.find((component) => component.custom_id === customId);
  if (!found) {
    const known = all.flatMap((component) => component.custom_id ?? []);
    const has = known.join(', ') || 'none';
    throw complaint(`the message has no component «${customId}»; it has ${has}`, { code: 'not-usable' });
  }
  if (found.disabled === true)
    throw complaint(`the component «${customId}» is disabled`, { code: 'not-usable' });
  return found;
}

/** What is sent when this button is pressed? */
export function pressData(component: Component): Record<string, unknown> {
  if (component.type !== ComponentType.Button) throw new Error('this is not a button');
  if (component.style === ButtonStyle.Link) throw new Error('a link button sends nothing');
  return { custom_id: component.custom_id, component_type: component.type, id: component.id };
}

const ENTITIES: Readonly<Record<number, Option>> = {
  [ComponentType.UserSelect]: Option.User,
  [ComponentType.RoleSelect]: Option.Role,
  [ComponentType.MentionableSelect]: Option.Mentionable,
  [ComponentType.ChannelSelect]: Option.Channel,
};

/** What is sent when these values are chosen in this select menu? */
export function selectData(
  component: Component,
  values: readonly string[],
  filling: Filling,
): Record<string, unknown> {
  const min = Number(component.min_values ?? 1);
  const max = Number(component.max_values ?? 1);
  if (values.length < min || values.length > max)
    throw new Error(`choose ${min} to ${max}, not ${values.length}`);
  const common = { custom_id: component.custom_id, component_type: component.type, id: component.id };
  if (component.type === ComponentType.StringSelect) {
    const offered = (component.options as { value: string }[]).map((option) => option.value);
    const unknown = values.filter((value) => !offered.includes(value));
    if (unknown.length > 0)
      throw new Error(`«${unknown.join('», «')}» is not offered: ${offered.join(', ')}`);
    return { ...common, values };
  }
  const entity = ENTITIES[component.type];
  if (entity === undefined) throw new Error('this is not a select menu');
  return {
    ...common,
    values: values.map((value) => addResolved(entity, value, filling)),
    resolved: filling.resolved,
  };
}
