import {
  type APIAttachment,
  type APIEmbed,
  type APIMessageTopLevelComponent,
  ComponentType,
} from 'discord-api-types/v10';

/** The file that an `attachment://` address, or the address it was given earlier, stands for. */
function fileAt(url: unknown, files: readonly APIAttachment[]): APIAttachment | undefined {
  return files.find((file) => url === `attachment://${file.filename}` || url === file.url);
}

/** Which of these files do the embeds and components show themselves? */
export function shownFiles(parts: unknown, files: readonly APIAttachment[]): APIAttachment[] {
  const text = JSON.stringify(parts);
  return files.filter((file) =>
    [`attachment://${file.filename}`, file.url].some((url) => text.includes(JSON.stringify(url))),
  );
}

/** What does Discord give back for these embeds? Nulls go, pictures get their real address and size. */
export function renderEmbeds(embeds: readonly APIEmbed[], files: readonly APIAttachment[]): APIEmbed[] {
  return embeds.map((embed) => {
    const rendered = withoutNulls({ ...embed, type: 'rich' }) as Record<string, unknown>;
    for (const key of ['image', 'thumbnail']) {
      const media = rendered[key] as { url: string } | undefined;
      if (!media) continue;
      const file = fileAt(media.url, files);
      const url = file?.url ?? media.url;
      const size = { width: file?.width ?? 0, height: file?.height ?? 0 };
      const alt = file?.description ? { description: file.description } : {};
      rendered[key] = { ...media, url, proxy_url: url, ...size, ...alt };
    }
    for (const key of ['author', 'footer']) {
      const part = rendered[key] as { icon_url?: string } | undefined;
      const file = part?.icon_url ? fileAt(part.icon_url, files) : undefined;
      if (part?.icon_url) part.icon_url = file?.url ?? part.icon_url;
    }
    const fields = rendered.fields as { inline?: boolean }[] | undefined;
    if (fields) rendered.fields = fields.map((field) => ({ ...field, inline: field.inline ?? false }));
    return rendered as unknown as APIEmbed;
  });
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, inner]) => inner !== null && inner !== undefined);
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutNulls(inner)]));
}

type Part = Record<string, unknown>;

/** What does Discord give back for these components? Each with an id and the defaults written out. */
export function renderComponents(
  components: readonly APIMessageTopLevelComponent[],
  files: readonly APIAttachment[],
): APIMessageTopLevelComponent[] {
  const used = new Set<unknown>();
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(collect);
    else if (typeof value === 'object' && value !== null) {
      if (typeof (value as Part).type === 'number') used.add((value as Part).id);
      Object.values(value).forEach(collect);
    }
  };
  collect(components);
  let next = 0;
  const freshId = () => {
    do next += 1;
    while (used.has(next));
    return next;
  };
  const media = (value: unknown): unknown => {
    const { url } = value as { url: string };
    const file = fileAt(url, files);
    const found = file?.url ?? url;
    const size = { width: file?.width ?? null, height: file?.height ?? null };
    const own = file ? { attachment_id: file.id, content_type: file.content_type ?? null } : {};
    return { id: file?.id ?? '0', url: found, proxy_url: found, ...size, ...own, flags: 0, loading_state: 2 };
  };
  const render = (part: Part): Part => {
    const done: Part = { ...(withoutNulls(part) as Part), id: part.id || freshId() };
    switch (part.type) {
      case ComponentType.Container:
        Object.assign(done, {
          accent_color: part.accent_color ?? null,
          spoiler: part.spoiler ?? false,
        });
        break;
      case ComponentType.Separator:
        Object.assign(done, { divider: part.divider ?? true, spacing: part.spacing ?? 1 });
        break;
      case ComponentType.Thumbnail:
        Object.assign(done, { description: part.description ?? null, spoiler: part.spoiler ?? false });
        done.media = media(part.media);
        break;
      case ComponentType.File: {
        const file = fileAt((part.file as Part).url, files);
        Object.assign(done, { file: media(part.file), spoiler: part.spoiler ?? false });
        Object.assign(done, { name: file?.filename ?? null, size: file?.size ?? null });
        break;
      }
      case ComponentType.MediaGallery:
        done.items = (part.items as Part[]).map((item) => ({
          description: item.description ?? null,
          spoiler: item.spoiler ?? false,
          media: media(item.media),
        }));
    }
    if (Array.isArray(part.components)) done.components = (part.components as Part[]).map(render);
    if (part.accessory) done.accessory = render(part.accessory as Part);
    return done;
  };
  return components.map((part) => render(part as unknown as Part) as unknown as APIMessageTopLevelComponent);
}
