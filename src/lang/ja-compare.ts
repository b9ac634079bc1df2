import type { Messages } from './en.ts';

export const jaCompare: Messages['compare'] = {};
