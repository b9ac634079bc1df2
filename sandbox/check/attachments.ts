import type { APIEmbed } from 'discord-api-types/v10';
import { allComponents } from './components.ts';
import { checkScheme } from './embeds.ts';
import type { Finding, Path } from './finding.ts';
import { keptName, type Upload } from './upload.ts';

interface Body {
  attachments?: { id: string; filename?: string | null }[] | null;
  embeds?: APIEmbed[] | null;
  components?: unknown;
}

const MAX_FILES = 10;

/**
 * Does every file that the body speaks of exist? `attachments[].id` names an upload by its index or, on an edit, a
 * file that the message already has; `attachment://name` names one of those by name.
 * https://docs.discord.com/developers/reference#uploading-files
 */
export function checkAttachments(
  body: Body,
  uploads: readonly Upload[],
  before: readonly { id: string; filename: string }[],
): Finding[] {
  const findings: Finding[] = [];
  if (uploads.length > MAX_FILES) {
    const message = `Must be ${MAX_FILES} or fewer in length.`;
    findings.push({ path: ['attachments'], code: 'BASE_TYPE_MAX_LENGTH', message });
  }
  const known = new Set([...uploads.map((file) => file.index), ...before.map((file) => file.id)]);
  body.attachments?.forEach((attachment, index) => {
    if (known.has(attachment.id)) return;
    const message = 'The attachment id names no uploaded file';
    findings.push({ path: ['attachments', index, 'id'], code: 'ATTACHMENT_NOT_FOUND', message });
  });
  const names = new Set([
    ...uploads.map((file) => keptName(file, body)),
    ...before.map((file) => file.filename),
  ]);
  for (const { url, path } of mediaOf(body)) {
    // A file component shows uploaded files only.
    const schemes = path.at(-2) === 'file' ? ['attachment'] : ['http', 'https', 'attachment'];
    if (path[0] === 'components') findings.push(...checkScheme(url, schemes, path));
    if (!url.startsWith('attachment://') || names.has(url.slice('attachment://'.length))) continue;
    const message = 'The referenced attachment was not found';
    findings.push({ path, code: 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND', message });
  }
  return findings;
}

/** Which pictures and files do the embeds and components of this body show, and where? */
function mediaOf(body: Body): { url: string; path: Path }[] {
  const found: { url: string | null | undefined; path: Path }[] = [];
  body.embeds?.forEach((embed, index) => {
    const at = ['embeds', index];
    found.push(
      { url: embed.image?.url, path: [...at, 'image', 'url'] },
      { url: embed.thumbnail?.url, path: [...at, 'thumbnail', 'url'] },
      { url: embed.author?.icon_url, path: [...at, 'author', 'icon_url'] },
      { url: embed.footer?.icon_url, path: [...at, 'footer', 'icon_url'] },
    );
  });
  for (const { component, path } of allComponents(body.components)) {
    const own = ['media', 'file'].map((key) => ({ media: component[key], at: [...path, key] }));
    const items = Array.isArray(component.items) ? (component.items as { media?: unknown }[]) : [];
    const gallery = items.map((item, index) => ({
      media: item.media,
      at: [...path, 'items', index, 'media'],
    }));
    for (const { media, at } of [...own, ...gallery]) {
      const { url } = (media ?? {}) as { url?: string };
      found.push({ url, path: [...at, 'url'] });
    }
  }
  return found.flatMap(({ url, path }) => (url ? [{ url, path }] : []));
}
