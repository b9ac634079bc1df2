import { ok } from '../http/answer.ts';
import type { Route } from '../http/router.ts';
import type { State } from '../state/state.ts';

function application({ applicationId, bot, owner, guilds }: State) {
  const install = { oauth2_install_params: { scopes: ['applications.commands', 'bot'], permissions: '0' } };
  return {
    id: applicationId,
    name: bot.username,
    icon: null,
    description: '',
    type: null,
    bot,
    summary: '',
    bot_public: true,
    bot_require_code_grant: false,
    integration_types_config: { 0: install, 1: {} },
    verify_key: '0'.repeat(64),
    flags: 0,
    flags_new: '0',
    hook: true,
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    owner,
    approximate_guild_count: [...guilds.values()].filter((guild) => guild.hasBot).length,
    approximate_user_install_count: 1,
    approximate_user_authorization_count: 0,
    explicit_content_filter: 0,
    team: null,
    eligible_oauth2_scopes: [],
  };
}

/** Who is the bot, and where is its gateway? https://docs.discord.com/developers/events/gateway#get-gateway-bot */
export const applicationRoutes: readonly Route[] = [
  {
    method: 'GET',
    pattern: '/gateway',
    authorized: false,
    handle: ({ origin }) => ok({ url: origin.replace('http', 'ws') }),
  },
  {
    method: 'GET',
    pattern: '/gateway/bot',
    handle: ({ origin }) =>
      ok({
        url: origin.replace('http', 'ws'),
        shards: 1,
        session_start_limit: { total: 1000, remaining: 999, reset_after: 14_400_000, max_concurrency: 1 },
      }),
  },
  {
    method: 'GET',
    pattern: '/users/@me',
    handle: ({ state }) =>
      ok({ ...state.bot, verified: true, mfa_enabled: true, locale: 'en-US', email: null, flags: 0 }),
  },
  { method: 'GET', pattern: '/applications/@me', handle: ({ state }) => ok(application(state)) },
  { method: 'GET', pattern: '/oauth2/applications/@me', handle: ({ state }) => ok(application(state)) },
];
