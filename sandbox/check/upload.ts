/** A file that came with a request, as `files[index]`. */
export interface Upload {
  readonly index: string;
  readonly name: string;
  readonly type: string;
  readonly data: Buffer;
}

/** Under which name is an upload kept? The body may rename it. */
export function keptName(
  file: Upload,
  body: {
    attachments?: { id: string; filename?: string | null }[] | null;
  },
): string {
  return body.attachments?.find((attachment) => attachment.id === file.index)?.filename ?? file.name;
}
