import type { z } from 'zod';
import type { Day } from '../../model/primitives.ts';
import { filedDocument, publishedDocument, type RegisterDocument } from './document.ts';
import { type Fetched, type FetchLimits, type FetchProblem, fetchJson } from './fetch-json.ts';
import type { Pace } from './pace.ts';
import { filedQuery, publishedQueries } from './queries.ts';
import { FiledDocument, Page, PublishedDocument } from './shapes.ts';

/** `unexpected-shape`: JSON of another kind; `page-loop`: pages do not follow each other; `unreadable-documents`. */
type RegisterProblem =
  | FetchProblem
  | 'unexpected-shape'
  | 'page-loop'
  | 'too-many-pages'
  | 'unreadable-documents';

/** What a look at a list found. */
export interface Look {
  documents: RegisterDocument[];
  /** Was all of the list seen? */
  isComplete: boolean;
  /** What was wrong, also with a list that was seen. */
  problem: RegisterProblem | null;
}

export interface RegisterClient {
  /** What was published since a day, and may concern us: presidential documents, and what names the section. */
  published: (from: Day) => Promise<Look>;
  /** Everything that is filed for public inspection now. */
  filed: () => Promise<Look>;
}

export interface RegisterClientOptions {
  /** `https://www.federalregister.gov/api/v1` */
  baseUrl: string;
  pace: Pace;
  limits: FetchLimits;
  stopped: AbortSignal;
}

/** The API answers page 51 with page 1. */
const LAST_PAGE = 50;
const MOST_REDIRECTIONS = 3;

/** A client of the Federal Register's API, one request at a time at the given pace. Never rejects. */
export function createRegisterClient({
  baseUrl,
  pace,
  limits,
  stopped,
}: RegisterClientOptions): RegisterClient {
  const base = baseUrl.replace(/\/+$/, '');

  async function get(address: URL): Promise<Fetched> {
    let url = address;
    for (let redirections = 0; ; redirections += 1) {
      await pace();
      const fetched = await fetchJson(url, limits, stopped);
      if (fetched.ok || fetched.location === undefined || redirections === MOST_REDIRECTIONS) return fetched;
      const next = URL.canParse(fetched.location, url) ? new URL(fetched.location, url) : null;
      // Elsewhere stand pages for people («Request Access»).
      if (next?.origin !== url.origin) return fetched;
      url = next;
    }
  }

  async function list(query: string): Promise<{ results: unknown[]; problem: RegisterProblem | null }> {
    const results: unknown[] = [];
    const url = new URL(`${base}${query}`);
    for (let page = 1; ; page += 1) {
      if (page > 1) url.searchParams.set('page', String(page));
      const fetched = await get(url);
      if (!fetched.ok) return { results, problem: fetched.problem };
      const read = Page.safeParse(fetched.json);
      if (!read.success || (read.data.count > 0 && !read.data.results))
        return { results, problem: 'unexpected-shape' };
      results.push(...(read.data.results ?? []));
      const next = read.data.next_page_url;
      if (!next) return { results, problem: null };
      if (pageOf(next) !== page + 1) return { results, problem: 'page-loop' };
      if (page === LAST_PAGE) return { results, problem: 'too-many-pages' };
    }
  }

  return {
    async published(from) {
      const looks: Look[] = [];
      for (const query of publishedQueries(from)) {
        const { results, problem } = await list(query);
        looks.push(understood(results, PublishedDocument, publishedDocument, problem));
      }
      return {
        documents: looks.flatMap(({ documents }) => documents),
        isComplete: looks.every(({ isComplete }) => isComplete),
        problem: looks.find(({ problem }) => problem !== null)?.problem ?? null,
      };
    },
    async filed() {
      const { results, problem } = await list(filedQuery);
      return understood(results, FiledDocument, filedDocument, problem);
    },
  };
}

/** One document in another shape than expected does not hide the others. */
function understood<T>(
  results: readonly unknown[],
  schema: z.ZodType<T>,
  translate: (read: T) => RegisterDocument,
  problem: RegisterProblem | null,
): Look {
  const documents = results
    .map((result) => schema.safeParse(result))
    .flatMap(({ data }) => (data === undefined ? [] : [translate(data)]));
  const unreadable = documents.length < results.length ? 'unreadable-documents' : null;
  return { documents, isComplete: problem === null, problem: problem ?? unreadable };
}

/** Which page is the next, by its address? Only its number is taken, so that no answer leads us elsewhere. */
function pageOf(address: string): number | null {
  const page = /[?&]page=(\d+)(?:&|$)/.exec(address)?.[1];
  return page === undefined ? null : Number(page);
}
