import { messages } from '../src/lang/languages.ts';
import type { Digest } from '../src/model/stored.ts';
import { quoted } from '../src/reply/markdown.ts';
import type { OptionValues } from '../src/reply/reply.ts';
import { shorten } from '../src/rules/search-label.ts';
import type { CommandContext, CommandOption, Suggestion } from './command.ts';
import { digestLabel } from './digest-text.ts';
import { textOf } from './options.ts';
import { inServer, refused } from './place.ts';

/** Which digest, where a server has several. */
export const digestIdOption: CommandOption = {
  name: 'id',
  nameJa: '対象',
  description: { en: 'Which digest, if there are several', ja: '対象のダイジェスト（複数ある場合）' },
  type: 'string',
  required: false,
  suggest: (text, _others, context) => suggestDigests(text, context),
};

function suggestDigests(text: string, context: CommandContext): Suggestion[] {
  return digestsHere(context)
    .map((digest) => ({ name: shorten(digestLabel(digest, context)), value: digest.id }))
    .filter(({ name }) => name.toLowerCase().includes(text.trim().toLowerCase()));
}

/** The digests of this server. */
export function digestsHere(context: CommandContext): readonly Digest[] {
  const { services, guildId } = inServer(context);
  return services.digests.of(guildId);
}

/**
 * The digest that is meant: by its id, by words of its label, or the only one. Throws Refused (`no-digest`,
 * `which-digest`, `unknown-digest`).
 */
export function chosenDigest(options: OptionValues, context: CommandContext): Digest {
  const words = messages(context.language).settings.digest;
  const digests = digestsHere(context);
  const labels = () => digests.map((digest) => digestLabel(digest, context));
  if (digests.length === 0) throw refused('no-digest', words.noneYet);
  const text = textOf(options, 'id');
  const byId = digests.find(({ id }) => id === text);
  if (byId !== undefined) return byId;
  const found =
    text === undefined
      ? digests
      : digests.filter((digest) => digestLabel(digest, context).toLowerCase().includes(text.toLowerCase()));
  const [first, second] = found;
  if (first === undefined) throw refused('unknown-digest', words.unknown(quoted(text ?? '')), labels());
  if (second !== undefined) throw refused('which-digest', words.which, labels());
  return first;
}
