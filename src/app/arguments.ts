import { parseArgs } from 'node:util';

export const USAGE = `usage: npm start [-- --open]
  --open   show the page of the local Discord in the browser (without DISCORD_TOKEN only)\n`;

export interface Arguments {
  /** Show the local Discord's page in the browser. */
  open: boolean;
  help: boolean;
}

/** What was asked for on the command line of `npm start`? A problem instead for what it does not know. */
export function readArguments(given: readonly string[], hasToken: boolean): Arguments | { problem: string } {
  try {
    const { values } = parseArgs({
      args: [...given],
      options: { open: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
    });
    if (values.open && hasToken)
      return { problem: '--open shows the local Discord’s page, and with a DISCORD_TOKEN there is none.' };
    return values;
  } catch (error) {
    // Node adds how to pass what begins with a dash; the first sentence says it all.
    const [problem = ''] = (error as Error).message.split('. ');
    return { problem: `${problem.replace(/\.$/, '')}.` };
  }
}
