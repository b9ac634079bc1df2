import type {
  APIApplicationCommand,
  APIApplicationCommandBasicOption,
  APIApplicationCommandOption,
  APIApplicationCommandOptionChoice,
} from 'discord-api-types/v10';
import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import { LOCALES } from '../check/locales.ts';

/** How does this text stand in HTML, inside an element or a quoted attribute? */
function escapeHtml(text: unknown): string {
  return String(text).replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** The first two are what the project speaks; the rest is to see how it does without. */
const OFFERED = ['en-US', 'ja', ...LOCALES.filter((locale) => locale !== 'en-US' && locale !== 'ja')];

type Localized = { readonly [locale: string]: string | null } | null | undefined;

const inLanguage = (text: string, localized: Localized, locale: string) => localized?.[locale] ?? text;

/** A command as a user calls it: with its subcommand, if it has any. */
interface Callable {
  readonly line: string;
  readonly shown: string;
  readonly description: string;
  readonly options: readonly APIApplicationCommandBasicOption[];
}

/** In which forms can this command be called? */
function callables(command: APIApplicationCommand, locale: string): Callable[] {
  const walk = (
    part: APIApplicationCommand | APIApplicationCommandOption,
    line: string,
    shown: string,
  ): Callable[] => {
    const options = ('options' in part ? (part.options ?? []) : []) as APIApplicationCommandOption[];
    const nested = options.filter((one) => one.type === Type.Subcommand || one.type === Type.SubcommandGroup);
    if (nested.length > 0) {
      return nested.flatMap((one) =>
        walk(one, `${line} ${one.name}`, `${shown} ${inLanguage(one.name, one.name_localizations, locale)}`),
      );
    }
    const description = inLanguage(part.description, part.description_localizations, locale);
    return [{ line, shown, description, options: options as APIApplicationCommandBasicOption[] }];
  };
  return walk(command, command.name, inLanguage(command.name, command.name_localizations, locale));
}

function input(option: APIApplicationCommandBasicOption, id: string, locale: string): string {
  const name = escapeHtml(option.name);
  const shared = `id="${id}" name="${name}"${option.required ? ' required' : ''}`;
  const { choices, autocomplete } = option as {
    choices?: APIApplicationCommandOptionChoice[];
    autocomplete?: boolean;
  };
  const fixed =
    choices?.map(
      (choice) => [choice.value, inLanguage(choice.name, choice.name_localizations, locale)] as const,
    ) ?? (option.type === Type.Boolean ? [['true', 'true'] as const, ['false', 'false'] as const] : null);
  if (fixed) {
    const shown = fixed.map(
      ([value, text]) => `<option value="${escapeHtml(value)}">${escapeHtml(text)}</option>`,
    );
    return `<select ${shared}><option value=""></option>${shown.join('')}</select>`;
  }
  if (!autocomplete) return `<input ${shared} autocomplete="off">`;
  return `<input ${shared} autocomplete="off" list="${id}-list" data-suggest="${name}"><datalist id="${id}-list"></datalist>`;
}

function form(callable: Callable, number: number, locale: string): string {
  const fields = callable.options.map((option, index) => {
    const id = `field-${number}-${index}`;
    const name = inLanguage(option.name, option.name_localizations, locale);
    const hint = inLanguage(option.description, option.description_localizations, locale);
    const mark = option.required ? ' <b>*</b>' : '';
    return `<label for="${id}">${escapeHtml(name)}${mark} <small>${escapeHtml(hint)}</small></label>${input(option, id, locale)}`;
  });
  return `<details><summary>/${escapeHtml(callable.shown)} <small>${escapeHtml(callable.description)}</small></summary>
<form data-command="${escapeHtml(callable.line)}">${fields.join('\n')}<button>Send</button></form></details>`;
}

/** The whole page: every command as a form, and room for the answers. */
export function pageHtml(commands: readonly APIApplicationCommand[], wanted: string | null): string {
  const locale = wanted && LOCALES.includes(wanted) ? wanted : 'en-US';
  const forms = commands
    .flatMap((command) => callables(command, locale))
    .map((one, index) => form(one, index, locale));
  const locales = OFFERED.map(
    (one) => `<option${one === locale ? ' selected' : ''}>${escapeHtml(one)}</option>`,
  ).join('');
  const none =
    '<p>No command is registered yet. Start the bot, then <a href="/">load the page again</a>.</p>';
  return `<!doctype html>
<html lang="${escapeHtml(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Sandbox</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/page/style.css">
<script type="module" src="/page/page.js"></script>
</head>
<body>
<header>
<h1>Sandbox</h1>
<form method="get" action="/"><label for="locale">Language</label> <select id="locale" name="locale">${locales}</select>
<label for="user">User</label> <input id="user" value="Reader" list="people"><datalist id="people"><option>Reader</option><option>Owner</option></datalist>
<small>Owner may manage the server</small> <button>Apply</button></form>
</header>
<main>
<section aria-label="Commands">${forms.join('\n') || none}</section>
<section id="answers" aria-label="Answers" aria-live="polite"></section>
</main>
</body>
</html>`;
}
