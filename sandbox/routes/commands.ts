import { ApplicationCommandUpdateRequestSchema } from 'discord-api-spec/zod';
import type { APIApplicationCommand } from 'discord-api-types/v10';
import { type CommandBody, checkCommand, checkRules } from '../check/command.ts';
import type { Finding } from '../check/finding.ts';
import { unknownFields } from '../check/spec.ts';
import {
  type Answer,
  invalidForm,
  missingAccess,
  ok,
  refuse,
  unknownApplication,
  unknownCommand,
} from '../http/answer.ts';
import type { Call, Route } from '../http/router.ts';
import {
  commandsIn,
  creationsLeft,
  GLOBAL,
  keepCommand,
  MAX_COMMANDS,
  MAX_CREATIONS_A_DAY,
  sameCommand,
  withoutLocalizations,
} from '../state/commands.ts';
import type { State } from '../state/state.ts';

type Handle = (state: State, scope: string, call: Call) => Answer;

/** One handler for the global commands and for those of a server. */
function both(method: Route['method'], tail: string, handle: Handle): Route[] {
  return ['/applications/:application', '/applications/:application/guilds/:guild'].map((base) => ({
    method,
    pattern: `${base}/commands${tail}`,
    handle({ state, tell }, call) {
      const { application, guild } = call.params;
      if (application !== state.applicationId) return unknownApplication();
      if (guild !== undefined && !state.guilds.get(guild)?.hasBot) return missingAccess();
      const answer = handle(state, guild ?? GLOBAL, call);
      if (method !== 'GET' && answer.status < 400) tell({ event: 'commands' });
      return answer;
    },
  }));
}

const find = (state: State, scope: string, { params }: Call) =>
  commandsIn(state, scope).find((command) => command.id === params.command);

const warn = (body: unknown) => unknownFields(ApplicationCommandUpdateRequestSchema, body);

/** More commands of a type than Discord allows? https://docs.discord.com/developers/interactions/application-commands#limits */
function overLimits(commands: readonly APIApplicationCommand[]): Answer | null {
  for (const [type, max] of Object.entries(MAX_COMMANDS)) {
    const count = commands.filter((command) => command.type === Number(type)).length;
    if (count > max) {
      return refuse(400, 30032, `Maximum number of application commands reached (${max}).`);
    }
  }
  return null;
}

const tooManyToday = () =>
  refuse(
    400,
    30034,
    `Max number of daily application command creates has been reached (${MAX_CREATIONS_A_DAY})`,
  );

function setAll(state: State, scope: string, { body }: Call): Answer {
  if (!Array.isArray(body)) {
    return invalidForm([
      { path: [], code: 'LIST_TYPE_CONVERT', message: 'Only iterables may be used in a ListType' },
    ]);
  }
  const findings = body.flatMap((command: unknown, index) => checkCommand(command, 'set', [index]));
  if (findings.length > 0) return invalidForm(findings);
  const commands = body as CommandBody[];
  const names = commands.map((command) => `${command.type ?? 1} ${command.name}`);
  const twice = names.flatMap((name, index): Finding[] => {
    if (names.indexOf(name) === index) return [];
    const message = 'Application command names must be unique';
    return [{ path: [index], code: 'APPLICATION_COMMANDS_DUPLICATE_NAME', message }];
  });
  if (twice.length > 0) return invalidForm(twice);
  const fresh = commands.filter((command) => !sameCommand(state, scope, command)).length;
  if (fresh > creationsLeft(state, scope)) return tooManyToday();
  const stored = commands.map((command) => keepCommand(state, scope, command));
  const refusal = overLimits(stored);
  if (refusal) return refusal;
  state.commands.set(scope, stored);
  return ok(stored, commands.flatMap(warn));
}

function createOne(state: State, scope: string, { body }: Call): Answer {
  const findings = checkCommand(body, 'create');
  if (findings.length > 0) return invalidForm(findings);
  const replaced = sameCommand(state, scope, body as CommandBody);
  if (!replaced && creationsLeft(state, scope) < 1) return tooManyToday();
  const stored = keepCommand(state, scope, body as CommandBody);
  const all = [...commandsIn(state, scope).filter((command) => command !== replaced), stored];
  const refusal = overLimits(all);
  if (refusal) return refusal;
  state.commands.set(scope, all);
  return { ...ok(stored, warn(body)), status: replaced ? 200 : 201 };
}

function editOne(state: State, scope: string, call: Call): Answer {
  const before = find(state, scope, call);
  if (!before) return unknownCommand();
  const findings = checkCommand(call.body, 'edit');
  if (findings.length > 0) return invalidForm(findings);
  const after = { ...before, ...(call.body as object) } as unknown as CommandBody;
  const broken = checkRules(after);
  if (broken.length > 0) return invalidForm(broken);
  const other = sameCommand(state, scope, after);
  if (other && other !== before) {
    const message = 'Application command names must be unique';
    return invalidForm([{ path: ['name'], code: 'APPLICATION_COMMANDS_DUPLICATE_NAME', message }]);
  }
  const stored = keepCommand(state, scope, after, before);
  state.commands.set(
    scope,
    commandsIn(state, scope).map((command) => (command === before ? stored : command)),
  );
  return ok(stored);
}

function deleteOne(state: State, scope: string, call: Call): Answer {
  const gone = find(state, scope, call);
  if (!gone) return unknownCommand();
  state.commands.set(
    scope,
    commandsIn(state, scope).filter((command) => command !== gone),
  );
  return ok();
}

/** https://docs.discord.com/developers/interactions/application-commands#endpoints */
export const commandRoutes: readonly Route[] = [
  ...both('GET', '', (state, scope, { query }) => {
    const commands = commandsIn(state, scope);
    return ok(query.get('with_localizations') === 'true' ? commands : withoutLocalizations(commands));
  }),
  ...both('PUT', '', setAll),
  ...both('POST', '', createOne),
  ...both('GET', '/:command', (state, scope, call) => {
    const command = find(state, scope, call);
    return command ? ok(command) : unknownCommand();
  }),
  ...both('PATCH', '/:command', editOne),
  ...both('DELETE', '/:command', deleteOne),
];
