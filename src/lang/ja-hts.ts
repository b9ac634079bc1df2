import type { Messages } from './en.ts';

export const jaHts: Messages['hts'] = {};
