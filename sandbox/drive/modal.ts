import { type APIModalInteractionResponseCallbackData, ComponentType } from 'discord-api-types/v10';
import type { Placed } from '../check/components.ts';

type Component = Placed['component'];
type Fields = Readonly<Record<string, string | readonly string[]>>;

/** What is sent when a modal is submitted with these fields, by custom_id? */
export function modalData(
  modal: APIModalInteractionResponseCallbackData,
  fields: Fields,
): Record<string, unknown> {
  const used = new Set<string>();
  let id = 0;
  const fill = (component: Component): Record<string, unknown> => {
    const { type } = component;
    id += 1;
    const own = { type, id: component.id ?? id };
    if (type === ComponentType.TextDisplay) return own;
    if (type === ComponentType.Label) return { ...own, component: fill(component.component as Component) };
    const inner = component.components;
    if (Array.isArray(inner)) return { ...own, components: (inner as Component[]).map(fill) };
    const customId = String(component.custom_id);
    used.add(customId);
    const given = fields[customId];
    if (type !== ComponentType.TextInput) {
      return { ...own, custom_id: customId, values: typeof given === 'string' ? [given] : (given ?? []) };
    }
    const value = String(given ?? component.value ?? '');
    const min = Number(component.min_length ?? 0);
    const max = Number(component.max_length ?? 4000);
    if (component.required !== false && value === '') throw new Error(`«${customId}» is required`);
    if (value !== '' && (value.length < min || value.length > max)) {
      throw new Error(`«${customId}» must have ${min} to ${max} characters`);
    }
    return { ...own, custom_id: customId, value };
  };
  const components = (modal.components as unknown as Component[]).map(fill);
  const unknown = Object.keys(fields).filter((name) => !used.has(name));
  if (unknown.length > 0) throw new Error(`the modal has no field «${unknown.join('», «')}»`);
  return { custom_id: modal.custom_id, components };
}
