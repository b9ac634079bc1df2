import { AttachmentBuilder } from 'discord.js';
import { LIMITS } from '../reply/limits.ts';
import type { ReplyFile } from '../reply/reply.ts';

/** Files as Discord takes them, and those that it would not take here. Sizes in bytes. */
export interface Attachments {
  attachments: AttachmentBuilder[];
  tooLarge: { name: string; bytes: number }[];
}

/**
 * Which files can be sent, at most ten, each within the place's limit (10 MiB unless the server or the reader pays for
 * more) and all together within a request of 25 MiB? https://docs.discord.com/developers/reference#uploading-files
 */
export function attachmentsOf(files: readonly ReplyFile[], limit: number): Attachments {
  const attachments: AttachmentBuilder[] = [];
  const tooLarge: Attachments['tooLarge'] = [];
  let total = 0;
  for (const { name, data } of files.slice(0, LIMITS.files)) {
    const buffer = Buffer.from(typeof data === 'string' ? data : new Uint8Array(data));
    if (buffer.length > limit || total + buffer.length > LIMITS.requestBytes) {
      tooLarge.push({ name, bytes: buffer.length });
      continue;
    }
    total += buffer.length;
    attachments.push(new AttachmentBuilder(buffer, { name }));
  }
  return { attachments, tooLarge };
}
