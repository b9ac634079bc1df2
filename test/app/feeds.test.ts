import { request } from 'node:http';
import { connect } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Feeds, startFeeds } from '../../src/app/feeds/server.ts';
import { loadDataset } from '../../src/model/dataset.ts';
import { FILE_KINDS } from '../../src/model/files.ts';
import { parseCalendar, parseNews } from '../reply/export/parse.ts';

const dataset = loadDataset();
const logged: unknown[] = [];
const log = {
  info: (...line: unknown[]) => void logged.push(line),
  error: (...line: unknown[]) => void logged.push(line),
};
let feeds: Feeds;
beforeAll(async () => {
  feeds = await startFeeds({ dataset, host: '127.0.0.1', port: 0, log });
});
afterAll(() => feeds.stop(Promise.resolve()));

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** Asks as is: nothing is added to the headers, nothing in the path is tidied up. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET', body = ''): Promise<Answer> {
  const { hostname, port } = new URL(feeds.address);
  return new Promise((resolve, reject) => {
    const asking = request({ hostname, port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    asking.on('error', reject);
    asking.end(body);
  });
}

/** Sends these very bytes, and gives what comes until the server hangs up. */
function sendRaw(text: string): Promise<string> {
  const { hostname, port } = new URL(feeds.address);
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(Number(port), hostname, () => socket.write(text));
    socket.on('data', (chunk) => {
      answer += chunk.toString();
    });
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });
}

const DOCUMENTS = [
  ['/', 'text/html; charset=utf-8'],
  ['/calendar.ics', 'text/calendar; charset=utf-8'],
  ['/calendar.ics?country=Japan&product=steel&lang=ja', 'text/calendar; charset=utf-8'],
  ['/changes.rss', 'application/rss+xml; charset=utf-8'],
  ['/changes.rss?lang=ja&country=EU,%E6%97%A5%E6%9C%AC', 'application/rss+xml; charset=utf-8'],
  ['/data/measures.json', 'application/json; charset=utf-8'],
  ['/data/instruments.json', 'application/json; charset=utf-8'],
] as const;

describe.each(DOCUMENTS)('GET %s', (path, type) => {
  test('200: the document with its type, length, age and a strong ETag', async () => {
    const { status, headers, body } = await ask(path);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': type,
      'content-length': String(body.length),
      'last-modified': 'Sat, 10 Oct 2026 00:00:00 GMT',
      'cache-control': 'public, max-age=3600',
      vary: 'accept-encoding',
    });
    expect(headers.etag).toMatch(/^"[\w-]+"$/);
    expect(headers['content-encoding']).toBeUndefined();
  });

  test('304 without a body for who has it already, by ETag alone', async () => {
    const { headers } = await ask(path);
    const etag = String(headers.etag);
    for (const named of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await ask(path, { 'if-none-match': named });
      expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, etag]);
    }
    expect((await ask(path, { 'if-none-match': '"other"' })).status).toBe(200);
    expect((await ask(path, { 'if-modified-since': 'Sat, 10 Oct 2026 00:00:00 GMT' })).status).toBe(200);
  });

  test('HEAD: the same headers, no body', async () => {
    const [get, head] = await Promise.all([ask(path), ask(path, {}, 'HEAD')]);
    expect([head.status, head.body.length]).toEqual([200, 0]);
    for (const name of ['content-type', 'content-length', 'etag', 'last-modified', 'cache-control', 'vary'])
      expect(head.headers[name]).toBe(get.headers[name]);
    expect((await ask(path, { 'if-none-match': String(head.headers.etag) }, 'HEAD')).status).toBe(304);
  });

  test('gzip for who takes it: fewer bytes, the same document, an ETag of its own', async () => {
    const plain = await ask(path);
    const packed = await ask(path, { 'accept-encoding': 'br, gzip;q=0.8' });
    expect(packed.headers).toMatchObject({
      'content-encoding': 'gzip',
      'content-length': String(packed.body.length),
    });
    expect(gunzipSync(packed.body).equals(plain.body)).toBe(true);
    expect(packed.headers.etag).not.toBe(plain.headers.etag);
    const headers = { 'accept-encoding': 'gzip', 'if-none-match': String(packed.headers.etag) };
    expect((await ask(path, headers)).status).toBe(304);
    expect((await ask(path, { ...headers, 'if-none-match': String(plain.headers.etag) })).status).toBe(200);
    for (const refusing of ['gzip;q=0', 'identity', '*;q=0', 'gzip;q=0, *'])
      expect((await ask(path, { 'accept-encoding': refusing })).headers['content-encoding']).toBeUndefined();
  });
});

describe('what the documents hold', () => {
  test('the calendar and the news feed of Japan’s steel, in Japanese', async () => {
    const query = '?country=japan&product=%E9%89%84%E9%8B%BC&lang=ja';
    const calendar = parseCalendar((await ask(`/calendar.ics${query}`)).body.toString());
    expect(calendar.entries.map(({ start }) => start)).toContain('2022-04-01');
    const news = parseNews((await ask(`/changes.rss${query}`)).body.toString());
    expect(news).toMatchObject({ title: '232条措置の変更・日本・鉄鋼', language: 'ja' });
  });

  test('every kind of data, whole', async () => {
    for (const kind of Object.keys(FILE_KINDS) as (keyof typeof FILE_KINDS)[]) {
      const { status, body } = await ask(`/data/${kind}.json`);
      expect(status).toBe(200);
      expect(JSON.parse(body.toString())).toEqual({ [kind]: dataset[kind] });
    }
  });

  test('the index leads to all of it', async () => {
    const page = (await ask('/?lang=ja')).body.toString();
    const links = [...page.matchAll(/href="([^"]+)"/g)].map(([, address = '']) =>
      address.replaceAll('&amp;', '&'),
    );
    expect(links.length).toBeGreaterThan(14);
    for (const link of links) expect((await ask(link)).status).toBe(200);
    expect(page).toContain('<html lang="ja">');
  });

  test('the same bytes and ETag after a restart, and for another way to write the question', async () => {
    const other = await startFeeds({ dataset: loadDataset(), host: '127.0.0.1', port: 0, log });
    for (const path of ['/calendar.ics', '/changes.rss?country=JP&lang=ja']) {
      const again = await fetch(other.address + path, { headers: { 'accept-encoding': 'identity' } });
      expect(again.headers.get('etag')).toBe((await ask(path)).headers.etag);
    }
    await other.stop(Promise.resolve());
    const [one, two] = await Promise.all([
      ask('/calendar.ics?country=JP,KR&lang=en'),
      ask('/calendar.ics?country=korea,%20japan'),
    ]);
    expect(one.headers.etag).toBe(two.headers.etag);
  });
});

describe('what is not there', () => {
  test.each([
    '/data/../package.json',
    '/data/../../package.json',
    '/data/..%2f..%2fpackage.json',
    '/data/%2e%2e/package.json',
    '/data/..%5c..%5cpackage.json',
    '/../../../../etc/passwd',
    '//etc/passwd',
    '/data//etc/passwd',
    '/data/measures.json%00.txt',
    '/data/measures/steel.json',
    '/data/schema/measures.schema.json',
    '/data/__proto__.json',
    '/data/constructor.json',
    '/data/',
    '/data',
    '/.env',
    '/state/state.json',
    '/calendar.ics/',
    '/CALENDAR.ICS',
  ])('404 for %s, in a short text', async (path) => {
    const { status, headers, body } = await ask(path);
    expect(status).toBe(404);
    expect(headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(body.toString()).toBe('There is nothing here. See / for what there is.\n');
  });

  test.each([
    ['/calendar.ics?country=Atlantis', /No country or territory is known as «Atlantis»\. Did you mean/],
    ['/calendar.ics?country=Atlantis&lang=ja', /「Atlantis」という国・地域は見つかりません/],
    ['/changes.rss?product=cheese', /No Section 232 product is known as «cheese»/],
    ['/changes.rss?lang=fr', /lang is en or ja/],
    ['/changes.rss?lang=__proto__', /lang is en or ja/],
    ['/calendar.ics?contry=JP', /No parameter «contry» is known here; there are country, product, lang/],
    ['/calendar.ics?country=JP&country=KR', /given twice/],
    [`/calendar.ics?country=${dataset.countries.slice(0, 26).map(({ code }) => code)}`, /At most 25/],
    ['/data/measures.json?country=JP', /No parameters/],
  ])('400 for %s, and why', async (path, why) => {
    const { status, headers, body } = await ask(path);
    expect(status).toBe(400);
    expect(headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(body.toString()).toMatch(why);
  });

  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('405 for %s', async (method) => {
    const { status, headers } = await ask('/calendar.ics', {}, method);
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });
});

describe('what nobody should send', () => {
  test('a body is not read, and the connection ends', async () => {
    const posted = await ask('/calendar.ics', { 'content-length': '5' }, 'POST', 'x=123');
    expect([posted.status, posted.headers.connection]).toEqual([405, 'close']);
    const sent = await ask('/calendar.ics', { 'content-length': '5' }, 'GET', 'x=123');
    expect([sent.status, sent.headers.connection]).toEqual([400, 'close']);
  });

  test('addresses and headers beyond all measure are refused', async () => {
    expect((await ask(`/calendar.ics?country=${'x'.repeat(3_000)}`)).status).toBe(414);
    expect((await ask('/', { 'x-much': 'x'.repeat(9_000) })).status).toBe(431);
  });

  test('what is no HTTP is answered with 400 and nothing of the inside', async () => {
    expect(await sendRaw('HELLO\r\n\r\n')).toBe('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
  });

  test('the whole address, as a proxy sends it, works like the path', async () => {
    const head =
      'GET http://example.org/changes.rss HTTP/1.1\r\nHost: example.org\r\nConnection: close\r\n\r\n';
    expect(await sendRaw(head)).toMatch(/^HTTP\/1\.1 200 OK\r\n[\s\S]*application\/rss\+xml/);
  });
});

test('what goes wrong inside is logged, not told', async () => {
  const broken = {
    ...dataset,
    instruments: {
      toJSON: () => {
        throw new Error('a secret of the inside');
      },
    },
  };
  const errors: unknown[] = [];
  const other = await startFeeds({
    dataset: broken as never,
    host: '127.0.0.1',
    port: 0,
    log: { info: () => undefined, error: (...line: unknown[]) => void errors.push(line) },
  });
  const answer = await fetch(`${other.address}/data/instruments.json`);
  expect(answer.status).toBe(500);
  expect(await answer.text()).toBe('Something went wrong on our side, sorry.\n');
  expect(errors).toHaveLength(1);
  expect((await fetch(`${other.address}/data/events.json`)).status).toBe(200);
  await other.stop(Promise.resolve());
});

test('the log names the address; a port that is taken is refused', async () => {
  expect(logged).toContainEqual([{ address: feeds.address }, 'feeds are served']);
  const port = Number(new URL(feeds.address).port);
  await expect(startFeeds({ dataset, host: '127.0.0.1', port, log })).rejects.toThrow('EADDRINUSE');
});
