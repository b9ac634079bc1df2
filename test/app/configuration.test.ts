import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadEnvironmentFile, readConfiguration } from '../../src/app/configuration.ts';

const problemsOf = (environment: Record<string, string>) => {
  const reading = readConfiguration(environment);
  return reading.ok ? [] : reading.problems;
};

describe('the configuration', () => {
  it('needs nothing', () => {
    expect(readConfiguration({})).toEqual({
      ok: true,
      configuration: {
        token: undefined,
        apiUrl: 'https://discord.com/api',
        guildId: undefined,
        logLevel: 'info',
        sandboxPort: 2320,
      },
    });
  });

  it('counts empty values as absent', () => {
    const empty = {
      DISCORD_TOKEN: '',
      DISCORD_API_URL: ' ',
      DISCORD_GUILD_ID: '',
      LOG_LEVEL: '',
      SANDBOX_PORT: '',
    };
    expect(readConfiguration(empty)).toEqual(readConfiguration({}));
  });

  it('takes every value', () => {
    const environment = {
      DISCORD_TOKEN: ' MTA.abc.def ',
      DISCORD_API_URL: 'http://127.0.0.1:4000/api/',
      DISCORD_GUILD_ID: '1234567890123456789',
      LOG_LEVEL: 'debug',
      SANDBOX_PORT: '0',
      PATH: '/usr/bin',
    };
    expect(readConfiguration(environment)).toEqual({
      ok: true,
      configuration: {
        token: 'MTA.abc.def',
        apiUrl: 'http://127.0.0.1:4000/api',
        guildId: '1234567890123456789',
        logLevel: 'debug',
        sandboxPort: 0,
      },
    });
  });

  it('tells all problems at once, each with what to do, and never repeats the token', () => {
    const problems = problemsOf({
      DISCORD_TOKEN: 'Bot MTA.secret.def',
      DISCORD_API_URL: 'https://discord.com/api/v9',
      DISCORD_GUILD_ID: 'my server',
      LOG_LEVEL: 'loud',
      SANDBOX_PORT: '70000',
    });
    expect(problems).toHaveLength(5);
    expect(problems[0]).toMatch(/^DISCORD_TOKEN must be .* copy it from https:/);
    expect(problems[1]).toMatch(/^DISCORD_API_URL must be an address like/);
    expect(problems[2]).toMatch(/^DISCORD_GUILD_ID must be .* Copy Server ID/);
    expect(problems[3]).toMatch(/^LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent;/);
    expect(problems[4]).toMatch(/^SANDBOX_PORT must be a port/);
    expect(problems.join('\n')).not.toContain('secret');
  });

  it('takes the version off an address: discord.js adds it itself', () => {
    const reading = readConfiguration({ DISCORD_API_URL: 'http://127.0.0.1:4000/api/v10/' });
    expect(reading).toMatchObject({ ok: true, configuration: { apiUrl: 'http://127.0.0.1:4000/api' } });
  });

  it.each(['discord.com/api', 'ftp://discord.com/api', 'https://discord.com/api?v=10'])(
    'refuses the address %s',
    (url) => {
      expect(problemsOf({ DISCORD_API_URL: url })).toHaveLength(1);
    },
  );
});

describe('the .env file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'section232-'));
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true });
  });

  it('gives values, but those of the environment win, and it may be missing', () => {
    const file = join(folder, '.env');
    vi.stubEnv('LOG_LEVEL', 'warn');
    vi.stubEnv('SANDBOX_PORT', undefined);
    loadEnvironmentFile(file);
    writeFileSync(file, 'LOG_LEVEL=debug\nSANDBOX_PORT=4321 # a comment\n');
    loadEnvironmentFile(file);
    expect(readConfiguration(process.env)).toMatchObject({
      configuration: { logLevel: 'warn', sandboxPort: 4321 },
    });
  });
});
