import { describe, expect, it } from 'vitest';
import { createLog } from '../../src/app/log.ts';

const TOKEN = 'MTA0NTY.GxYz12.aBcDeFgHiJkLmNoPqRsTuVwXyZ';

function logged(write: (log: ReturnType<typeof createLog>) => void, token: string | undefined = TOKEN) {
  const lines: string[] = [];
  write(createLog({ logLevel: 'info', token }, { write: (line) => void lines.push(line) }));
  return { text: lines.join(''), entries: lines.map((line) => JSON.parse(line) as Record<string, unknown>) };
}

describe('the log', () => {
  it('is one JSON object a line, from the configured level on', () => {
    const { entries } = logged((log) => {
      log.debug('not this');
      log.info({ command: 'rate' }, 'answered');
    });
    expect(entries).toMatchObject([{ level: 'info', command: 'rate', msg: 'answered' }]);
  });

  it('never holds the token: messages, errors, stacks, causes, keys at any depth, headers', () => {
    const { text, entries } = logged((log) => {
      log.info(`logging in with ${TOKEN}`);
      log.error({ err: new Error(`refused ${TOKEN}`, { cause: new Error(`because of ${TOKEN}`) }) });
      log.warn({ a: { b: { c: { token: 'another-secret', list: [TOKEN] } } } });
      log.warn({
        request: { headers: { Authorization: 'Bot another-secret', authorization: 'another-secret' } },
      });
      log.warn('GET /gateway/bot with Authorization: Bot another-secret');
      log.warn(JSON.stringify({ headers: { authorization: 'Bot another-secret' } }));
      log.warn({ discord_token: 'another-secret' });
    });
    expect(text).not.toContain(TOKEN);
    expect(text).not.toContain('another-secret');
    expect(text).toContain('[redacted]');
    expect(entries).toHaveLength(7);
  });

  it('never holds the token of an interaction, with which anybody could answer', () => {
    const url = 'http://127.0.0.1/api/v10/interactions/123456/aW50ZXJhY3Rpb246c2VjcmV0-_x.y/callback';
    const { text } = logged((log) =>
      log.error({ err: Object.assign(new Error('refused'), { url, status: 400 }) }),
    );
    expect(text).toContain('/interactions/123456/[redacted]/callback');
    expect(text).toContain('"status":400');
  });

  it('leaves out what was sent, as it may say what a reader asked', () => {
    const error = Object.assign(new Error('refused'), {
      requestBody: { json: { content: 'asked for Japan' } },
    });
    expect(logged((log) => log.error({ err: error })).text).not.toContain('Japan');
  });

  it('stays readable whatever the token, and without one', () => {
    expect(logged((log) => log.info('a message'), 'e').entries).toMatchObject([{ msg: 'a message' }]);
    expect(logged((log) => log.info('a message'), '').entries).toMatchObject([{ msg: 'a message' }]);
    const odd = 'quoted"back\\slash';
    expect(logged((log) => log.info(`with ${odd}`), odd).entries).toMatchObject([{ msg: 'with [redacted]' }]);
  });
});
