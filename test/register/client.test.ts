import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createRegisterClient, type RegisterClient } from '../../src/app/register/client.ts';
import { createPace } from '../../src/app/register/pace.ts';
import { agencies, filing, notice, proclamation } from './papers.ts';
import { type Fault, startRegister, type TestRegister } from './server.ts';

let register: TestRegister;
let client: RegisterClient;
let stopping: AbortController;

beforeEach(async () => {
  register = await startRegister();
  stopping = new AbortController();
  client = createRegisterClient({
    baseUrl: register.url,
    pace: async () => undefined,
    limits: { timeoutMs: 300, mostBytes: 2 * 1_048_576 },
    stopped: stopping.signal,
  });
});
afterEach(() => register.close());

const numbers = ({ documents }: { documents: { number: string }[] }) => documents.map(({ number }) => number);

describe('what was published', () => {
  it('is asked for by kind and by words, from a day on', async () => {
    register.published.push(
      proclamation(),
      notice(),
      proclamation({ document_number: '2026-20001', publication_date: '2026-11-01' }),
      proclamation({ document_number: '2026-25003', subtype: 'Determination', fullText: '' }),
    );
    const look = await client.published('2026-11-17');
    expect(look).toMatchObject({ isComplete: true, problem: null });
    expect([...new Set(numbers(look))].sort()).toEqual(['2026-25001', '2026-25002']);
    expect(register.requests).toHaveLength(2);
  });

  it('may be nothing: a count of 0 without results', async () => {
    expect(await client.published('2026-11-17')).toEqual({ documents: [], isComplete: true, problem: null });
  });

  it('may fill many pages, which are followed at our own address', async () => {
    for (let index = 0; index < 250; index += 1)
      register.published.push(notice({ document_number: `2026-${30_000 + index}` }));
    const look = await client.published('2026-11-17');
    expect(look.documents).toHaveLength(250);
    const pages = register.requests.map(({ searchParams }) => searchParams.get('page'));
    expect(pages).toEqual([null, null, '2', '3']);
  });

  it('is never asked for past page 50, which would be answered with page 1', async () => {
    for (let index = 0; index < 5_100; index += 1)
      register.published.push(notice({ document_number: `2026-${30_000 + index}` }));
    const look = await client.published('2026-11-17');
    expect(look.documents).toHaveLength(5_000);
    expect(look.problem).toBeNull();
    expect(register.requests).toHaveLength(51);
  });

  it.each([
    ['the page that was asked for', 'page=1'],
    ['an earlier one', 'page=0'],
    ['no page at all', 'cursor=abc'],
  ])('does not loop where the next page is %s', async (_what, parameter) => {
    const { fullText, ...paper } = notice();
    const next_page_url = `https://www.federalregister.gov/api/v1/documents?${parameter}`;
    register.next({ body: { count: 300, results: [paper], next_page_url } });
    const look = await client.published('2026-11-17');
    expect(look).toMatchObject({ isComplete: false, problem: 'page-loop' });
    expect(numbers(look)).toEqual([paper.document_number]);
    expect(register.requests).toHaveLength(2);
  });

  it('keeps what was found before a page failed', async () => {
    for (let index = 0; index < 150; index += 1)
      register.published.push(proclamation({ document_number: `2026-${30_000 + index}` }));
    const { fullText, ...paper } = notice();
    const next_page_url = 'https://www.federalregister.gov/api/v1/documents?page=2';
    register.next({ body: { count: 300, results: [paper], next_page_url } });
    register.next({ status: 503 });
    const look = await client.published('2026-11-17');
    expect(look).toMatchObject({ isComplete: false, problem: 'http-503' });
    expect(look.documents).toHaveLength(151);
  });

  it('reads the other documents where one has another shape', async () => {
    const { fullText, ...paper } = notice();
    const strange = [{ ...paper, publication_date: 'soon' }, { title: 'No number' }, 'a text', null];
    register.next({ body: { count: 5, results: [...strange, paper] } });
    const look = await client.published('2026-11-17');
    expect(look).toMatchObject({ isComplete: true, problem: 'unreadable-documents' });
    expect(numbers(look)).toEqual(['2026-25002']);
  });
});

describe('what is filed', () => {
  it('is told with its title, kind and day', async () => {
    const cbp = agencies('cbp');
    register.filed.push(
      filing(),
      filing({
        document_number: '2026-25009',
        title: null,
        toc_doc: 'Tariffs',
        type: 'Notice',
        agencies: cbp,
      }),
    );
    expect((await client.filed()).documents).toMatchObject([
      { number: '2026-25001', kind: 'proclamation', act: 'proclamation 11099', publication: '2026-11-27' },
      { number: '2026-25009', kind: 'notice', title: 'Tariffs', status: 'filed' },
    ]);
  });
});

describe('an answer that is of no use', () => {
  const faults: [string, Fault, string][] = [
    ['a bad request', { status: 400 }, 'http-400'],
    ['blocked', { status: 403 }, 'http-403'],
    ['not found', { status: 404 }, 'http-404'],
    ['too many requests', { status: 429 }, 'http-429'],
    ['a fault of the server', { status: 500 }, 'http-500'],
    ['«Request Access»', { page: 'request-access' }, 'html-page'],
    ['«Request Access» that says it is JSON', { page: 'disguised' }, 'html-page'],
    ['an empty answer', { text: '' }, 'not-json'],
    ['JSON that ends halfway', { truncated: true }, 'not-json'],
    ['a connection that breaks', { truncated: true, cut: true }, 'cut-off'],
    ['silence', { silent: true }, 'timeout'],
    ['more than is allowed', { megabytes: 4 }, 'too-large'],
    ['JSON of another kind', { body: ['documents'] }, 'unexpected-shape'],
    ['a count without results', { body: { count: 12 } }, 'unexpected-shape'],
    ['a redirection elsewhere', { redirect: 'https://unblock.federalregister.gov/' }, 'redirected'],
    ['a redirection to nowhere', { redirect: 'http://' }, 'redirected'],
  ];
  it.each(faults)('(%s) is told, and nothing is taken from it', async (_what, fault, problem) => {
    register.next(fault);
    expect(await client.filed()).toEqual({ documents: [], isComplete: false, problem });
    expect(register.requests).toHaveLength(1);
  });

  it('is told where nobody answers', async () => {
    await register.close();
    expect(await client.filed()).toMatchObject({ problem: 'no-connection' });
  });

  it('is not waited for when the bot stops', async () => {
    register.next({ silent: true });
    const asking = client.filed();
    stopping.abort();
    expect(await asking).toMatchObject({ problem: 'stopped' });
  });
});

describe('a redirection within the API', () => {
  it('is followed', async () => {
    register.filed.push(filing());
    register.next({ redirect: '{here}?' }, 2);
    expect(await client.filed()).toMatchObject({ isComplete: true, documents: [{ number: '2026-25001' }] });
  });

  it('is not followed in circles', async () => {
    register.next({ redirect: '{here}' }, 20);
    expect(await client.filed()).toMatchObject({ problem: 'redirected' });
    expect(register.requests).toHaveLength(4);
  });
});

it('at most one request begins in a second', async () => {
  let time = 0;
  const begun: number[] = [];
  const pace = createPace(
    1_000,
    () => time,
    async (ms) => {
      time += ms;
    },
  );
  for (const busy of [0, 100, 2_500, 300]) {
    await pace();
    begun.push(time);
    time += busy;
  }
  await pace();
  expect([...begun, time]).toEqual([0, 1_000, 2_000, 4_500, 5_500]);
});
