import type { Route } from '../http/router.ts';
import { applicationRoutes } from './application.ts';
import { callbackRoutes } from './callback.ts';
import { commandRoutes } from './commands.ts';
import { messageRoutes } from './messages.ts';
import { placeRoutes } from './places.ts';
import { webhookRoutes } from './webhooks.ts';

/** Every call that the local Discord answers; the first that fits wins, so `@me` comes before `:user`. */
export const routes: readonly Route[] = [
  ...applicationRoutes,
  ...commandRoutes,
  ...callbackRoutes,
  ...webhookRoutes,
  ...messageRoutes,
  ...placeRoutes,
];
