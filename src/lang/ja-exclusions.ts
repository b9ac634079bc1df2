import type { Messages } from './en.ts';

export const jaExclusions: Messages['exclusions'] = {};
