/**
 * Why an answer was of no use: `no-connection`, `timeout`, `cut-off` (the connection broke in the answer), `html-page`
 * (such as «Request Access», shown to those it blocks), `not-json`, `too-large`, `redirected`, `stopped`, `http-500` …
 */
export type FetchProblem =
  | 'no-connection'
  | 'timeout'
  | 'cut-off'
  | 'html-page'
  | 'not-json'
  | 'too-large'
  | 'redirected'
  | 'stopped'
  | `http-${number}`;

export type Fetched =
  | { ok: true; json: unknown }
  /** `location`: where the answer points to, if it is a redirection. */
  | { ok: false; problem: FetchProblem; location?: string };

export interface FetchLimits {
  /** For the whole answer, in ms. */
  timeoutMs: number;
  /** Of the answer, unpacked. */
  mostBytes: number;
}

const HEADERS = { accept: 'application/json', 'user-agent': 'section232 (a Discord bot)' };

/** Asks for one address, and takes nothing but JSON within the limits. Follows no redirection; never rejects. */
export async function fetchJson(url: URL, limits: FetchLimits, stopped: AbortSignal): Promise<Fetched> {
  const signal = AbortSignal.any([stopped, AbortSignal.timeout(limits.timeoutMs)]);
  let began = false;
  try {
    const response = await fetch(url, { headers: HEADERS, redirect: 'manual', signal });
    began = true;
    const refusal = refusalOf(response);
    if (refusal !== null) {
      await response.body?.cancel();
      return refusal;
    }
    const text = await limitedText(response, limits.mostBytes);
    return text === null ? { ok: false, problem: 'too-large' } : parsed(text);
  } catch (error) {
    return { ok: false, problem: problemOf(error as Error, began, stopped) };
  }
}

function refusalOf({ status, headers }: Response): Fetched | null {
  const location = headers.get('location');
  if (status >= 300 && status < 400)
    return { ok: false, problem: 'redirected', ...(location === null ? {} : { location }) };
  if (status < 200 || status > 299) return { ok: false, problem: `http-${status}` };
  return /\bx?html\b/i.test(headers.get('content-type') ?? '') ? { ok: false, problem: 'html-page' } : null;
}

/** Null when it is longer than allowed. */
async function limitedText({ body }: Response, mostBytes: number): Promise<string | null> {
  if (body === null) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  // Leaving the loop cancels the rest.
  for await (const chunk of body) {
    bytes += chunk.byteLength;
    if (bytes > mostBytes) return null;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

function parsed(text: string): Fetched {
  try {
    return { ok: true, json: JSON.parse(text) };
  } catch {
    return { ok: false, problem: /^\s*<(!doctype )?html/i.test(text) ? 'html-page' : 'not-json' };
  }
}

function problemOf(error: Error, began: boolean, stopped: AbortSignal): FetchProblem {
  if (stopped.aborted) return 'stopped';
  if (error.name === 'TimeoutError') return 'timeout';
  return began ? 'cut-off' : 'no-connection';
}
