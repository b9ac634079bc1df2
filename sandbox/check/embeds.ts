import type { APIEmbed } from 'discord-api-types/v10';
import { type Finding, type Path, required } from './finding.ts';

/** Characters that all embeds of one message may hold together. */
const MAX_EMBED_TOTAL = 6000;

/**
 * What would Discord refuse in these embeds, beyond each field's own length? The sum over all embeds, empty fields,
 * wholly empty embeds and addresses of another kind than http(s) or attachment.
 * https://docs.discord.com/developers/resources/message#embed-object-embed-limits
 */
export function checkEmbeds(embeds: readonly APIEmbed[], at: Path = ['embeds']): Finding[] {
  const findings = embeds.flatMap((embed, index) => checkEmbed(embed, [...at, index]));
  if (embeds.reduce((sum, embed) => sum + embedLength(embed), 0) > MAX_EMBED_TOTAL) {
    const message = `Embed size exceeds maximum size of ${MAX_EMBED_TOTAL}`;
    findings.push({ path: at, code: 'MAX_EMBED_SIZE_EXCEEDED', message });
  }
  return findings;
}

/** How many characters of this embed count towards the sum? */
function embedLength(embed: APIEmbed): number {
  const fields = (embed.fields ?? []).flatMap((field) => [field.name, field.value]);
  return [embed.title, embed.description, embed.footer?.text, embed.author?.name, ...fields]
    .map((text) => text?.trim().length ?? 0)
    .reduce((sum, length) => sum + length, 0);
}

function checkEmbed(embed: APIEmbed, path: Path): Finding[] {
  const findings: Finding[] = [];
  const shown = [embed.title, embed.description, embed.author?.name, embed.footer?.text];
  const pictured = [embed.image?.url, embed.thumbnail?.url];
  const fields = embed.fields ?? [];
  if (fields.length === 0 && ![...shown, ...pictured].some((text) => text?.trim())) {
    findings.push(required([...path, 'description']));
  }
  fields.forEach((field, index) => {
    if (!field.name.trim()) findings.push(required([...path, 'fields', index, 'name']));
    if (!field.value.trim()) findings.push(required([...path, 'fields', index, 'value']));
  });
  if (embed.color != null && !Number.isInteger(embed.color)) {
    const message = `Value "${embed.color}" is not int.`;
    findings.push({ path: [...path, 'color'], code: 'NUMBER_TYPE_COERCE', message });
  }
  const links: [Path, string | null | undefined][] = [
    [['url'], embed.url],
    [['author', 'url'], embed.author?.url],
  ];
  const images: [Path, string | null | undefined][] = [
    [['image', 'url'], embed.image?.url],
    [['thumbnail', 'url'], embed.thumbnail?.url],
    [['author', 'icon_url'], embed.author?.icon_url],
    [['footer', 'icon_url'], embed.footer?.icon_url],
  ];
  for (const [where, url] of links)
    findings.push(...checkScheme(url, ['http', 'https'], [...path, ...where]));
  for (const [where, url] of images) {
    findings.push(...checkScheme(url, ['http', 'https', 'attachment'], [...path, ...where]));
  }
  return findings;
}

/** Is this address of a kind that Discord takes here? */
export function checkScheme(
  url: string | null | undefined,
  schemes: readonly string[],
  path: Path,
): Finding[] {
  if (!url) return [];
  const scheme = url.slice(0, url.indexOf(':')).toLowerCase();
  if (schemes.includes(scheme)) return [];
  const allowed = schemes.map((name) => `'${name}'`).join(', ');
  return [
    { path, code: 'URL_TYPE_INVALID_SCHEME', message: `Scheme "${scheme}" must be one of (${allowed}).` },
  ];
}
