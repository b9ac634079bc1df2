const COLOURS = ['#3f7d58', '#8a5a00', '#7a4bb5', '#b03a55', '#2d6f8f'];

/**
 * A picture for somebody who has none: drawn here, because Discord's own would come from its servers.
 * @param {{ readonly id: string, readonly name: string, readonly bot: boolean }} who
 * @returns {string} a data: address
 */
export function avatarOf({ id, name, bot }) {
  const sum = [...id].reduce((total, digit) => total + Number(digit), 0);
  const colour = bot ? '#5865f2' : COLOURS[sum % COLOURS.length];
  const first = [...name.trim()][0] ?? '?';
  const letters = bot ? '232' : /[\p{L}\p{N}]/u.test(first) ? first.toUpperCase() : '?';
  const size = bot ? 30 : 40;
  const text = `<text x="40" y="40" dy=".36em" text-anchor="middle" font-family="sans-serif" font-weight="700" font-size="${size}" fill="#fff">${letters}</text>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 80" width="80" height="80"><rect width="80" height="80" fill="${colour}"/>${text}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}
