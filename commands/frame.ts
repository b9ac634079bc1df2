import type { Messages } from '../src/lang/en.ts';
import type { Dataset } from '../src/model/dataset.ts';
import type { Confidence, Day } from '../src/model/primitives.ts';
import type { Program } from '../src/model/program.ts';
import type { Button, OptionValues } from '../src/reply/reply.ts';

/** The day through which all of some programs were verified: the earliest of theirs (all programs when none is given). */
export function verifiedThrough(dataset: Dataset, programs: readonly Program[]): Day {
  const days = (programs.length > 0 ? programs : dataset.programs).map((program) => program.verifiedThrough);
  return days.sort()[0] ?? '';
}

/** The foot of a card: freshness, the weakest confidence shown, and the disclaimer. */
export function footer(messages: Messages, through: Day, confidence: readonly Confidence[]): string {
  const weakest = confidence.includes('unverified')
    ? 'unverified'
    : confidence.includes('secondary')
      ? 'secondary'
      : 'official';
  const parts = [messages.freshness.through(messages.day(through))];
  if (confidence.length > 0) parts.push(messages.sentence(`${messages.confidence[weakest]}`));
  return messages.facts([...parts, messages.freshness.notAdvice]);
}

/** A line that says plainly when the asked day lies beyond what was verified; empty otherwise. */
export function freshnessWarning(messages: Messages, through: Day, day: Day): string {
  return day > through ? `⚠️ ${messages.freshness.beyond(messages.day(through))}` : '';
}

/** A button that asks another question: `command` is its path, `tariff` or `digest status`. */
export function askButton(label: string, command: string, options: OptionValues): Button {
  return { kind: 'ask', label, command, options };
}

/** The button that every card ends with: help says how to report an error, and being private it leaves the card in place. */
export function reportButton(messages: Messages): Button {
  return { kind: 'ask', label: messages.buttons.report, command: 'help', options: {} };
}
