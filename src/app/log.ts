import { type DestinationStream, type Logger, pino } from 'pino';
import type { Configuration } from './configuration.ts';
import { redacted } from './redact.ts';

/** The log: one JSON object a line, without secrets. `destination` is standard output in main.ts. */
export function createLog(
  { logLevel, token }: Pick<Configuration, 'logLevel' | 'token'>,
  destination: DestinationStream,
): Logger {
  return pino(
    {
      level: logLevel,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: describeError },
      hooks: { streamWrite: (line) => redacted(line, token) },
    },
    destination,
  );
}

/** Causes of causes are followed this far. */
const DEEPEST_CAUSE = 4;

/**
 * What the log says of an error. Only named fields: discord.js hangs the whole request on its errors, and with it the
 * text that a reader asked for.
 */
function describeError(error: unknown, depth = 0): unknown {
  if (!(error instanceof Error)) return error;
  const { code, status, method, url } = error as Error & Record<string, unknown>;
  return {
    type: error.name,
    message: error.message,
    stack: error.stack,
    code,
    status,
    method,
    url,
    ...(error.cause === undefined || depth >= DEEPEST_CAUSE
      ? {}
      : { cause: describeError(error.cause, depth + 1) }),
  };
}
