// https://docs.discord.com/developers/reference#snowflakes
const DISCORD_EPOCH = 1_420_070_400_000;

/**
 * Which id does the next thing get? Snowflakes carry their time of birth, and discord.js reads an interaction's age
 * from it, so they follow the sandbox's clock; they never repeat and never go backwards.
 */
export function createIds(clock: () => number): () => string {
  let last = 0n;
  return () => {
    const now = BigInt(Math.max(0, Math.floor(clock()) - DISCORD_EPOCH)) << 22n;
    last = now > last ? now : last + 1n;
    return String(last);
  };
}

/**
 * Which id does a named thing of the sandbox always have? The same name gives the same id in every run, so that a
 * bot's stored settings (a channel, a server) still fit after a restart. The ids look as if born in January 2026.
 */
export function stableId(name: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(name)) {
    hash = ((hash ^ BigInt(byte)) * 0x100000001b3n) & 0xffffffffffffffffn;
  }
  const born = BigInt(Date.UTC(2026, 0, 1) - DISCORD_EPOCH) << 22n;
  return String(born + (hash & 0xfffffffffffn));
}
