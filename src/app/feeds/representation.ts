import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** A document as it goes over the wire: as it is, or compressed. */
interface Encoded {
  body: Buffer;
  /** Strong, from the content: https://www.rfc-editor.org/rfc/rfc9110#section-8.8.3 */
  etag: string;
}

export interface Representations {
  type: string;
  identity: Encoded;
  /** Null where compressing is not worth it. */
  gzip: Encoded | null;
}

/** What fits into one packet anyway stays as it is. */
const WORTH_COMPRESSING = 1_400;

/** A document in the encodings that can be asked for; each has its own strong ETag, because the bytes differ. */
export async function represent(type: string, text: string): Promise<Representations> {
  const body = Buffer.from(text);
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 27);
  const identity = { body, etag: `"${hash}"` };
  if (body.length < WORTH_COMPRESSING) return { type, identity, gzip: null };
  return { type, identity, gzip: { body: await promisify(gzip)(body), etag: `"${hash}-gzip"` } };
}

/** Does an Accept-Encoding header allow gzip? `gzip;q=0` and `*;q=0` do not. https://www.rfc-editor.org/rfc/rfc9110#section-12.5.3 */
export function acceptsGzip(header: string | undefined): boolean {
  const codings = new Map(
    (header ?? '').split(',').map((part) => {
      const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
      const weight = parameters.find((piece) => piece.startsWith('q='))?.slice(2);
      return [name, weight === undefined ? 1 : Number(weight)] as const;
    }),
  );
  return (codings.get('gzip') ?? codings.get('*') ?? 0) > 0;
}

/** Does an If-None-Match header name this ETag, so that the reader has the document already? */
export function hasAlready(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  const named = header.split(',').map((one) => one.trim().replace(/^W\//, ''));
  return named.includes('*') || named.includes(etag);
}
