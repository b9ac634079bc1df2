import type { Finding, Path } from './finding.ts';

/** The locales that Discord knows: https://docs.discord.com/developers/reference#locales */
export const LOCALES: readonly string[] = [
  ...[
    'id',
    'da',
    'de',
    'en-GB',
    'en-US',
    'es-ES',
    'es-419',
    'fr',
    'hr',
    'it',
    'lt',
    'hu',
    'nl',
    'no',
    'pl',
    'pt-BR',
  ],
  ...[
    'ro',
    'fi',
    'sv-SE',
    'vi',
    'tr',
    'cs',
    'el',
    'bg',
    'ru',
    'uk',
    'hi',
    'th',
    'zh-CN',
    'ja',
    'zh-TW',
    'ko',
  ],
];

export type Localizations = Readonly<Record<string, string | null>> | null | undefined;

/** Which of these locales does Discord not know? */
export function checkLocales(localizations: Localizations, path: Path): Finding[] {
  return Object.keys(localizations ?? {})
    .filter((locale) => !LOCALES.includes(locale))
    .map((locale) => ({
      path: [...path, locale],
      code: 'DICT_TYPE_INVALID_KEY',
      message: `Value must be one of ${LOCALES.join(', ')}.`,
    }));
}

/** How long is a text in the language in which it is longest? */
export function longest(text: string | null | undefined, localizations: Localizations): number {
  const lengths = Object.values(localizations ?? {}).map((value) => value?.length ?? 0);
  return Math.max(text?.length ?? 0, ...lengths);
}
