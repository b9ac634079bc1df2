/** Escapes text from a reader or a document so that Discord shows it as it is: no markdown, no mention. */
export function plain(text: string): string {
  return text
    .replace(/[\\*_~`|>[\]()#]/g, (character) => `\\${character}`)
    .replaceAll('@', '@\u200b')
    .replaceAll('<', '\\<');
}

/** A link by name. The name is escaped; brackets in the address would end the link, so they are encoded. */
export function link(name: string, url: string): string {
  return `[${plain(name)}](${url.replaceAll('(', '%28').replaceAll(')', '%29')})`;
}

/** What a reader typed, cut to a length that fits anywhere, and escaped. */
export function quoted(text: string, length = 60): string {
  const characters = [...text.replace(/\s+/g, ' ').trim()];
  const cut = characters.length > length ? `${characters.slice(0, length).join('')}…` : characters.join('');
  return plain(cut);
}

/** Markdown as plain text for a terminal: links as «name <address>», no marks, escapes undone. */
export function withoutMarkdown(text: string): string {
  return text
    .replace(/\[((?:\\.|[^\]\\])+)\]\((https:[^)\s]+)\)/g, '$1 <$2>')
    .replace(/\*\*/g, '')
    .replace(/\\([\\*_~`|>[\]()#<])/g, '$1')
    .replaceAll('@\u200b', '@');
}
