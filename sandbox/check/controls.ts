import {
  type APIButtonComponent,
  type APISelectMenuComponent,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import { checkScheme } from './embeds.ts';
import { type Finding, type Path, required } from './finding.ts';

/**
 * What would Discord refuse in this button? A link has an address and no custom_id, any other the reverse, and each
 * shows a label or an emoji. https://docs.discord.com/developers/components/reference#button
 */
export function checkButton(button: APIButtonComponent, path: Path): Finding[] {
  const customId = 'custom_id' in button ? button.custom_id : undefined;
  const url = 'url' in button ? button.url : undefined;
  const findings: Finding[] = [];
  const wrong = (key: string, code: string, message: string) =>
    findings.push({ path: [...path, key], code, message });
  if (button.style === ButtonStyle.Premium) {
    if (!('sku_id' in button) || !button.sku_id) findings.push(required([...path, 'sku_id']));
    return findings;
  }
  if (customId && url) {
    wrong(
      'custom_id',
      'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
      'A custom id and url cannot both be specified',
    );
  } else if (button.style === ButtonStyle.Link) {
    if (!url) wrong('url', 'BASE_TYPE_REQUIRED', 'A url is required');
    if (customId)
      wrong('custom_id', 'BUTTON_COMPONENT_INVALID_CUSTOM_ID', 'A link button cannot have a custom id');
  } else {
    if (!customId) wrong('custom_id', 'BUTTON_COMPONENT_CUSTOM_ID_REQUIRED', 'A custom id is required');
    if (url) wrong('url', 'BUTTON_COMPONENT_INVALID_URL', 'Only a link button can have a url');
  }
  findings.push(...checkScheme(url, ['http', 'https', 'discord'], [...path, 'url']));
  if (!button.label?.trim() && !button.emoji) findings.push(required([...path, 'label']));
  const emoji = button.emoji;
  if (emoji && !emoji.id && !/^\p{RGI_Emoji}$/v.test(emoji.name ?? '')) {
    findings.push({
      path: [...path, 'emoji', 'name'],
      code: 'COMPONENT_INVALID_EMOJI',
      message: 'Invalid emoji',
    });
  }
  return findings;
}

/**
 * What would Discord refuse in this select menu? More choices asked for than there are, or two options of one value.
 * https://docs.discord.com/developers/components/reference#string-select
 */
export function checkSelect(select: APISelectMenuComponent, path: Path): Finding[] {
  const findings: Finding[] = [];
  const min = select.min_values ?? 1;
  const max = select.max_values ?? 1;
  if (max < min) {
    const message = 'max_values must be greater than or equal to min_values';
    findings.push({
      path: [...path, 'max_values'],
      code: 'SELECT_COMPONENT_MIN_VALUES_EXCEEDS_MAX',
      message,
    });
  }
  if (select.type !== ComponentType.StringSelect) return findings;
  const { options } = select;
  if (max > options.length || min > options.length) {
    const key = max > options.length ? 'max_values' : 'min_values';
    const message = `Must be ${options.length} or fewer, the number of options.`;
    findings.push({ path: [...path, key], code: 'NUMBER_TYPE_MAX', message });
  }
  const chosen = options.filter((option) => option.default).length;
  if (chosen > max) {
    const message = 'More options are default than can be chosen';
    findings.push({ path: [...path, 'options'], code: 'SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES', message });
  }
  const seen = new Set<string>();
  options.forEach((option, index) => {
    if (seen.has(option.value)) {
      const message = 'The specified option value is already used';
      findings.push({
        path: [...path, 'options', index, 'value'],
        code: 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
        message,
      });
    }
    seen.add(option.value);
  });
  return findings;
}
