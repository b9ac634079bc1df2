import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  type APIMessageTopLevelComponent,
  type APISelectMenuComponent,
  ComponentType,
} from 'discord-api-types/v10';
import { checkButton, checkSelect } from './controls.ts';
import { badLength, type Finding, type Path } from './finding.ts';

const MAX_COMPONENTS = 40;
const MAX_TEXT_DISPLAYED = 4000;
const ROW_WIDTH = 5;

export interface Placed {
  readonly component: Record<string, unknown> & { type: ComponentType };
  readonly path: Path;
}

/** Which components does a message hold, nested ones included, and where? */
export function allComponents(components: unknown, at: Path = ['components']): Placed[] {
  if (!Array.isArray(components)) return [];
  return components.flatMap((component: Placed['component'], index): Placed[] => {
    const path = [...at, index];
    const accessory = component.accessory as Placed['component'] | undefined;
    return [
      { component, path },
      ...(accessory ? [{ component: accessory, path: [...path, 'accessory'] }] : []),
      ...allComponents(component.components, [...path, 'components']),
    ];
  });
}

/**
 * What would Discord refuse in these components, beyond each one's own fields? Old-style messages hold up to five rows;
 * those with IS_COMPONENTS_V2 hold forty components and 4,000 characters of text.
 * https://docs.discord.com/developers/components/reference
 */
export function checkComponents(components: readonly APIMessageTopLevelComponent[], v2: boolean): Finding[] {
  const all = allComponents(components);
  return [
    ...(v2 ? checkLayout(all) : checkRows(components)),
    ...all.flatMap(({ component, path }) => {
      if (component.type === ComponentType.ActionRow) {
        return checkRow(component as unknown as APIActionRowComponent<APIComponentInMessageActionRow>, path);
      }
      if (component.type === ComponentType.Button) {
        return checkButton(component as unknown as APIButtonComponent, path);
      }
      return 'max_values' in component || 'options' in component
        ? checkSelect(component as unknown as APISelectMenuComponent, path)
        : [];
    }),
    ...checkUnique(all),
  ];
}

function checkRows(components: readonly APIMessageTopLevelComponent[]): Finding[] {
  const findings = components.flatMap((component, index): Finding[] => {
    if (component.type === ComponentType.ActionRow) return [];
    const message = 'Value of field "type" must be one of (1,).';
    return [{ path: ['components', index, 'type'], code: 'UNION_TYPE_CHOICES', message }];
  });
  if (components.length > 5) findings.push(badLength(['components'], 1, 5));
  return findings;
}

function checkLayout(all: readonly Placed[]): Finding[] {
  const findings: Finding[] = [];
  const path = ['components'];
  if (all.length > MAX_COMPONENTS) {
    const message = `The total number of components cannot exceed ${MAX_COMPONENTS}`;
    findings.push({ path, code: 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED', message });
  }
  const text = textDisplayed(all);
  if (text.join('').length > MAX_TEXT_DISPLAYED) {
    const message = `The total displayable text size of all components cannot exceed ${MAX_TEXT_DISPLAYED}`;
    findings.push({ path, code: 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED', message });
  }
  return findings;
}

/** Which texts do these components show? */
export function textDisplayed(all: readonly Placed[]): string[] {
  return all.flatMap(({ component }) =>
    component.type === ComponentType.TextDisplay ? [String(component.content)] : [],
  );
}

function checkRow(row: APIActionRowComponent<APIComponentInMessageActionRow>, path: Path): Finding[] {
  let width = 0;
  return row.components.flatMap((component, index): Finding[] => {
    width += component.type === ComponentType.Button ? 1 : ROW_WIDTH;
    if (width <= ROW_WIDTH) return [];
    const message = 'The specified component exceeds the maximum width';
    return [{ path: [...path, 'components', index], code: 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', message }];
  });
}

/** Which components share a custom_id or an id with an earlier one? */
export function checkUnique(all: readonly Placed[]): Finding[] {
  const seen = new Set<string>();
  return all.flatMap(({ component, path }) =>
    (['custom_id', 'id'] as const).flatMap((key): Finding[] => {
      const value = component[key];
      if (value == null || value === 0) return [];
      const mark = `${key}:${String(value)}`;
      if (!seen.has(mark)) {
        seen.add(mark);
        return [];
      }
      const [code, message] =
        key === 'id'
          ? ['COMPONENT_ID_DUPLICATED', 'Component id cannot be duplicated']
          : ['COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated'];
      return [{ path: [...path, key], code, message }];
    }),
  );
}
