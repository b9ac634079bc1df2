import type { APIAttachment } from 'discord-api-types/v10';
import type { Upload } from '../check/upload.ts';
import type { Context } from '../context.ts';
import { forgetOldest } from './keep.ts';

/** Bytes that one uploaded file, and one request, may hold: https://docs.discord.com/developers/reference#uploading-files */
export const MAX_FILE_BYTES = 10 * 1024 * 1024;
export const MAX_REQUEST_BYTES = 25 * 1024 * 1024;

/** Keeps an uploaded file, and says what Discord would say of it; it can then be fetched at its `url`. */
export function storeFile(
  { state, origin }: Context,
  channelId: string,
  file: Pick<Upload, 'name' | 'type' | 'data'>,
  details: { description?: string | null } = {},
): APIAttachment {
  const id = state.nextId();
  const filename = file.name.replaceAll(/[^\p{L}\p{N}_.-]/gu, '_');
  const path = `/cdn/attachments/${channelId}/${id}/${encodeURIComponent(filename)}`;
  state.files.set(path, { name: filename, type: file.type, data: file.data });
  forgetOldest(state.files, state.keep.files);
  const size = pngSize(file.data);
  return {
    id,
    filename,
    size: file.data.length,
    url: origin + path,
    proxy_url: origin + path,
    content_type: file.type,
    ...(size ? { width: size.width, height: size.height } : {}),
    ...(details.description ? { description: details.description } : {}),
  };
}

/** How large is this picture? Read from a PNG's header; other kinds are not looked into. */
function pngSize(data: Buffer): { width: number; height: number } | null {
  const isPng = data.length >= 24 && data.readUInt32BE(0) === 0x89504e47;
  return isPng ? { width: data.readUInt32BE(16), height: data.readUInt32BE(20) } : null;
}
