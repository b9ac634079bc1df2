import { z } from 'zod';

const FEDERAL_REGISTER = 'https://www.federalregister.gov/api/v1';
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** Each message says what to do; the token itself is never repeated. */
const Environment = z.object({
  DISCORD_TOKEN: z
    .string()
    .regex(
      /^[\x21-\x7e]+$/,
      'must be the bot token alone, without white space, quotes or «Bot » before it: copy it from https://discord.com/developers/applications (your application, Bot, Reset Token)',
    )
    .optional(),
  DISCORD_API_URL: z
    .string()
    .refine(isApiUrl, 'must be an address like https://discord.com/api; leave it empty for Discord itself')
    .default('https://discord.com/api')
    // discord.js adds the version itself, so one in the address would be there twice.
    .transform((url) => url.replace(/\/+$/, '').replace(/\/v10$/, '')),
  DISCORD_GUILD_ID: z
    .string()
    .regex(
      /^\d{15,20}$/,
      'must be the number of a server (in Discord: Settings, Advanced, Developer Mode; then right-click the server, Copy Server ID); leave it empty to register the commands everywhere',
    )
    .optional(),
  STATE_FILE: z.string().optional(),
  FEDERAL_REGISTER_URL: z
    .string()
    .refine(
      isAddress,
      'must be an address like https://www.federalregister.gov/api/v1; leave it empty for the Federal Register itself',
    )
    .optional(),
  HTTP_PORT: z
    .string()
    .refine(
      isPort,
      'must be a port from 0 to 65535 for calendar, news feed and data over HTTP (0: any free one); leave it empty for none',
    )
    .transform(Number)
    .optional(),
  HTTP_HOST: z
    .string()
    .regex(
      /^[\p{L}\p{N}.:%_-]+$/u,
      'must be the address to listen on, such as 0.0.0.0 or ::, without http:// and port; leave it empty for this computer alone',
    )
    .default('127.0.0.1'),
  LOG_LEVEL: z
    .enum(
      LOG_LEVELS,
      `must be one of ${LOG_LEVELS.join(', ')}; leave it empty for info, on the local Discord for warn`,
    )
    .optional(),
  SANDBOX_PORT: z
    .string()
    .refine(
      isPort,
      'must be a port from 0 to 65535 for the page of the local Discord (0: any free one); leave it empty for 2320',
    )
    .default('2320')
    .transform(Number),
});

/** What the one who runs the bot decides, in our own words. */
export interface Configuration {
  /** Undefined: the bot runs against a local Discord. */
  token: string | undefined;
  apiUrl: string;
  guildId: string | undefined;
  /** Where the bot keeps what it remembers. */
  stateFile: string;
  /** The Federal Register's API; undefined: it is not watched. */
  federalRegisterUrl: string | undefined;
  /** Undefined: nothing is served over HTTP. */
  httpPort: number | undefined;
  httpHost: string;
  logLevel: (typeof LOG_LEVELS)[number];
  sandboxPort: number;
}

export type ConfigurationReading =
  | { ok: true; configuration: Configuration }
  | { ok: false; problems: string[] };

/** Reads the configuration from environment variables. All problems are told at once; an empty value counts as none. */
export function readConfiguration(
  environment: Readonly<Record<string, string | undefined>>,
): ConfigurationReading {
  const given = Object.entries(environment).map(([name, value]) => [name, value?.trim() || undefined]);
  const parsed = Environment.safeParse(Object.fromEntries(given));
  if (!parsed.success) {
    return {
      ok: false,
      problems: parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`),
    };
  }
  const { DISCORD_TOKEN, DISCORD_API_URL, DISCORD_GUILD_ID, STATE_FILE, LOG_LEVEL, SANDBOX_PORT } =
    parsed.data;
  const isLocal = DISCORD_TOKEN === undefined || isLoopback(DISCORD_API_URL);
  const { HTTP_PORT, HTTP_HOST } = parsed.data;
  return {
    ok: true,
    configuration: {
      token: DISCORD_TOKEN,
      apiUrl: DISCORD_API_URL,
      guildId: DISCORD_GUILD_ID,
      // What was set up on the local Discord does not fit the real one.
      stateFile: STATE_FILE ?? (DISCORD_TOKEN === undefined ? 'state/sandbox.json' : 'state/state.json'),
      httpPort: HTTP_PORT,
      httpHost: HTTP_HOST,
      // The bot on a local Discord asks nobody outside this computer, unless it is told to.
      federalRegisterUrl: parsed.data.FEDERAL_REGISTER_URL ?? (isLocal ? undefined : FEDERAL_REGISTER),
      // There a person reads along, and needs the page's address only.
      logLevel: LOG_LEVEL ?? (DISCORD_TOKEN === undefined ? 'warn' : 'info'),
      sandboxPort: SANDBOX_PORT,
    },
  };
}

/**
 * Puts the values of a `.env` file, if there is one, into `process.env`; variables that are set already win.
 * https://nodejs.org/api/process.html#processloadenvfilepath
 */
export function loadEnvironmentFile(path = '.env'): void {
  try {
    process.loadEnvFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

function isApiUrl(text: string): boolean {
  return isAddress(text) && !/\/v(?!10\/*$)\d+\/*$/.test(new URL(text).pathname);
}

function isAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, search, hash } = new URL(text);
  return /^https?:$/.test(protocol) && search === '' && hash === '';
}

function isLoopback(url: string): boolean {
  return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(new URL(url).hostname);
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535;
}
