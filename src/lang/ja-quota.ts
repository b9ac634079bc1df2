import type { Messages } from './en.ts';

export const jaQuota: Messages['quotas'] = {};
