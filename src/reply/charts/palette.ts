/**
 * Every picture stands on a card of its own, so that it reads alike in Discord's dark and light themes. The colours are
 * those of Okabe and Ito, which the colour-blind can tell apart (https://jfly.uni-koeln.de/color/); each has at least
 * 4:1 against the card. No colour speaks alone: each kind has a form or a label too.
 */
export const PALETTE = {
  card: '#1e1f22',
  edge: '#4e5058',
  text: '#f2f3f5',
  muted: '#c4c9ce',
  grid: '#3a3c42',
  vermillion: '#e8703a',
  orange: '#e69f00',
  yellow: '#f0e442',
  green: '#2fbf93',
  sky: '#56b4e9',
  purple: '#cc79a7',
} as const;

/** The one face that the drawing has; it knows Latin and Japanese. */
export const FONT = 'Noto Sans JP';
