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
        stateFile: 'state/sandbox.json',
        federalRegisterUrl: undefined,
        httpPort: undefined,
        httpHost: '127.0.0.1',
        logLevel: 'warn',
        sandboxPort: 2320,
      },
    });
  });

  it('counts empty values as absent', () => {
    const empty = {
      DISCORD_TOKEN: '',
      DISCORD_API_URL: ' ',
      DISCORD_GUILD_ID: '',
      STATE_FILE: ' ',
      FEDERAL_REGISTER_URL: '',
      HTTP_PORT: '',
      HTTP_HOST: '',
      LOG_LEVEL: '',
      SANDBOX_PORT: '',
    };
    expect(readConfiguration(empty)).toEqual(readConfiguration({}));
  });

  it('keeps what is remembered of Discord apart from the local one', () => {
    expect(readConfiguration({ DISCORD_TOKEN: 'MTA.abc.def' })).toMatchObject({
      configuration: { stateFile: 'state/state.json' },
    });
  });

  it('has the log say everything on Discord, and only what is wrong on the local one, where a person reads along', () => {
    const level = (environment: Record<string, string>) => {
      const reading = readConfiguration(environment);
      return reading.ok && reading.configuration.logLevel;
    };
    expect(level({ DISCORD_TOKEN: 'MTA.abc.def' })).toBe('info');
    expect(level({})).toBe('warn');
    expect(level({ LOG_LEVEL: 'info' })).toBe('info');
  });

  it('takes every value', () => {
    const environment = {
      DISCORD_TOKEN: ' MTA.abc.def ',
      DISCORD_API_URL: 'http://127.0.0.1:4000/api/',
      DISCORD_GUILD_ID: '1234567890123456789',
      STATE_FILE: '/var/lib/section232/state.json',
      FEDERAL_REGISTER_URL: 'http://127.0.0.1:5000/api/v1',
      HTTP_PORT: '8232',
      HTTP_HOST: '::',
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
        stateFile: '/var/lib/section232/state.json',
        federalRegisterUrl: 'http://127.0.0.1:5000/api/v1',
        httpPort: 8232,
        httpHost: '::',
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

  it('watches the Federal Register on Discord itself, and on a local one only where it is told to', () => {
    const urlOf = (environment: Record<string, string>) => {
      const reading = readConfiguration(environment);
      return reading.ok ? reading.configuration.federalRegisterUrl : null;
    };
    const DISCORD_TOKEN = 'MTA.abc.def';
    const DISCORD_API_URL = 'http://localhost:4000/api';
    const FEDERAL_REGISTER_URL = 'http://127.0.0.1:5000/api/v1';
    expect(urlOf({ DISCORD_TOKEN })).toBe('https://www.federalregister.gov/api/v1');
    expect(urlOf({})).toBeUndefined();
    expect(urlOf({ DISCORD_TOKEN, DISCORD_API_URL })).toBeUndefined();
    expect(urlOf({ DISCORD_TOKEN, DISCORD_API_URL, FEDERAL_REGISTER_URL })).toBe(FEDERAL_REGISTER_URL);
    expect(problemsOf({ FEDERAL_REGISTER_URL: 'federalregister.gov' })[0]).toMatch(
      /^FEDERAL_REGISTER_URL must be/,
    );
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

  it('tells how a port and an address to listen on are written', () => {
    const problems = problemsOf({ HTTP_PORT: '80a', HTTP_HOST: 'http://0.0.0.0:80' });
    expect(problems).toHaveLength(2);
    expect(problems[0]).toMatch(/^HTTP_PORT must be a port from 0 to 65535/);
    expect(problems[1]).toMatch(/^HTTP_HOST must be the address to listen on, such as 0\.0\.0\.0/);
  });
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
