import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Filing, Paper } from './papers.ts';

/** What goes wrong with an answer. */
export type Fault =
  | { status: 400 | 403 | 404 | 405 | 429 | 500 | 503 }
  /** The page that is shown to those it blocks; `disguised`: its content type says JSON. */
  | { page: 'request-access' | 'disguised' }
  | { body: unknown }
  | { text: string }
  /** JSON that ends halfway; `cut`: the connection breaks, too. */
  | { truncated: true; cut?: true }
  /** Nothing comes, or only so many bytes. */
  | { silent: true }
  | { megabytes: number }
  | { redirect: string };

/** A Federal Register on this computer, with the API's habits as they were seen in 2026. */
export interface TestRegister {
  /** For FEDERAL_REGISTER_URL. */
  url: string;
  published: Paper[];
  filed: Filing[];
  /** What was asked for, in order. */
  requests: URL[];
  /** The next answers go wrong in this way. */
  next: (fault: Fault, times?: number) => void;
  close: () => Promise<void>;
}

const REAL = 'https://www.federalregister.gov/api/v1';
const CONDITIONS =
  /^conditions\[(term|type|presidential_document_type|agencies|publication_date)\](\[\]|\[gte\])?$/;
const OTHERS = ['order', 'per_page', 'page'];
const FIELDS =
  'abstract action agencies citation correction_of document_number excerpts executive_order_number html_url proclamation_number publication_date subtype title toc_doc toc_subject type'.split(
    ' ',
  );
const REQUEST_ACCESS =
  '<!DOCTYPE html><html><head><title>Federal Register :: Request Access</title></head><body>…</body></html>';

export async function startRegister(): Promise<TestRegister> {
  const published: Paper[] = [];
  const filed: Filing[] = [];
  const requests: URL[] = [];
  const faults: Fault[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://register.test');
    requests.push(url);
    const fault = faults.shift();
    if (fault !== undefined) return fail(response, fault, url);
    if (url.pathname === '/api/v1/public-inspection-documents/current.json')
      return json(response, 200, { count: filed.length, results: filed, ...UPDATED });
    if (url.pathname === '/api/v1/documents.json') return search(response, url, published);
    return json(response, 404, { status: 404, message: 'Record Not Found' });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/api/v1`,
    published,
    filed,
    requests,
    next: (fault, times = 1) => void faults.push(...Array.from({ length: times }, () => fault)),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const UPDATED = {
  special_filings_updated_at: '2026-11-24T16:15:00.000-05:00',
  regular_filings_updated_at: '2026-11-24T08:45:00.000-05:00',
};

function search(
  response: ServerResponse,
  { searchParams: asked }: URL,
  published: readonly Paper[],
): unknown {
  const unknown = [...asked.keys()].find(
    (key) => key !== 'fields[]' && !OTHERS.includes(key) && !CONDITIONS.test(key),
  );
  if (unknown !== undefined) return json(response, 400, { errors: { [unknown]: 'is not a valid field' } });
  const field = asked.getAll('fields[]').find((name) => !FIELDS.includes(name));
  if (field !== undefined) return json(response, 400, { status: 400, message: `field '${field}' not valid` });
  const term = asked.get('conditions[term]')?.replaceAll('"', '').toLowerCase() ?? null;
  const from = asked.get('conditions[publication_date][gte]') ?? '';
  const kinds = asked.getAll('conditions[presidential_document_type][]');
  const found = published
    .filter(({ publication_date }) => publication_date >= from)
    .filter(
      ({ subtype }) => kinds.length === 0 || kinds.includes(subtype?.toLowerCase().replace(' ', '_') ?? ''),
    )
    .filter(
      ({ title, abstract, fullText }) =>
        term === null || `${title} ${abstract} ${fullText}`.toLowerCase().includes(term),
    )
    .toSorted((a, b) => (a.publication_date < b.publication_date ? 1 : -1));
  const description = `Documents matching '${term ?? ''}'`;
  if (found.length === 0) return json(response, 200, { description, count: 0 });
  const wished = Number(asked.get('per_page'));
  const size = wished >= 2 && wished <= 1000 ? wished : 20;
  const asPage = Number(asked.get('page') ?? 1);
  const page = asPage >= 1 && asPage <= 50 ? asPage : 1;
  const total_pages = Math.min(50, Math.ceil(found.length / size));
  const next = new URLSearchParams(asked);
  next.set('page', String(page + 1));
  json(response, 200, {
    description,
    count: found.length,
    total_pages,
    results: found.slice((page - 1) * size, page * size).map((paper) => answered(paper, term)),
    ...(page < total_pages ? { next_page_url: `${REAL}/documents?format=json&${next}` } : {}),
    ...(page > 1 ? { previous_page_url: `${REAL}/documents?format=json` } : {}),
  });
}

function answered({ fullText, ...paper }: Paper, term: string | null): Record<string, unknown> {
  const marked = fullText.replace(
    /section 232/gi,
    '<span class="match">section</span> <span class="match">232</span>',
  );
  return { ...paper, excerpts: term === null ? null : ` ... ${marked} ... ` };
}

function fail(response: ServerResponse, fault: Fault, url: URL): unknown {
  if ('status' in fault) return json(response, fault.status, { status: fault.status, message: 'Error' });
  if ('body' in fault) return json(response, 200, fault.body);
  if ('text' in fault) return void response.writeHead(200, JSON_TYPE).end(fault.text);
  if ('redirect' in fault)
    return void response
      .writeHead(302, { location: fault.redirect.replace('{here}', url.pathname + url.search) })
      .end();
  if ('page' in fault)
    return void response
      .writeHead(200, fault.page === 'disguised' ? JSON_TYPE : { 'content-type': 'text/html; charset=utf-8' })
      .end(REQUEST_ACCESS);
  if ('silent' in fault) return;
  if ('megabytes' in fault) {
    response.writeHead(200, JSON_TYPE);
    response.write('{"count":1,"results":["');
    for (let written = 0; written < fault.megabytes; written += 1) response.write('x'.repeat(1_048_576));
    return void response.end('"]}');
  }
  const half = '{"description":"Documents","count":2,"results":[{"document_number":"2026-250';
  if (!fault.cut) return void response.writeHead(200, JSON_TYPE).end(half);
  response.writeHead(200, { ...JSON_TYPE, 'content-length': '5000' });
  response.write(half, () => response.destroy());
}

const JSON_TYPE = {
  'content-type': 'application/json; charset=utf-8',
  'cache-control': 'public, max-age=86400',
};

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, JSON_TYPE).end(JSON.stringify(body));
}
