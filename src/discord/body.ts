import type { AttachmentBuilder } from 'discord.js';
import { languageOfLocale, messages } from '../lang/languages.ts';
import type { Reply } from '../reply/reply.ts';
import { attachmentsOf } from './files.ts';
import { type MessageBody, renderReply } from './render.ts';

/** A message with its files. */
export interface FullBody extends MessageBody {
  files: AttachmentBuilder[];
}

/** The reply as a message of this interaction: in the reader's language, within what Discord takes here. */
export function bodyOf(
  reply: Reply,
  { locale, attachmentSizeLimit }: { locale: string; attachmentSizeLimit: number },
  note = '',
): FullBody {
  const say = messages(languageOfLocale(locale));
  const { attachments, tooLarge } = attachmentsOf(reply.files ?? [], attachmentSizeLimit);
  const notes = [
    note,
    ...tooLarge.map(({ name, bytes }) => say.fileTooLarge(name, bytes, attachmentSizeLimit)),
  ];
  const body = renderReply(reply, say, notes.filter((line) => line !== '').join('\n'));
  return { ...body, files: attachments };
}
