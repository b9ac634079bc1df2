import type { Interaction } from 'discord.js';
import { languageOfLocale, messages } from '../lang/languages.ts';
import { answerAutocomplete } from './autocomplete.ts';
import { withinBoundary } from './boundary.ts';
import { answerComponent, tellPresser } from './component.ts';
import { isTooLate } from './late.ts';
import { createPictures, type Pictures } from './pictures.ts';
import { answerSlashCommand } from './slash-command.ts';
import type { Surroundings } from './surroundings.ts';

/** Takes interactions one by one, and knows which are still being answered. */
export interface Dispatch {
  /** Answers one interaction; settles when that is done and never rejects. */
  take: (interaction: Interaction) => Promise<void>;
  /** Takes no more, and resolves when those being answered are done. */
  drain: () => Promise<void>;
}

/** The one place that every interaction passes. `discordNow` is Discord's time, in which interactions are dated. */
export function createDispatch(surroundings: Surroundings, discordNow: () => number): Dispatch {
  const answering = new Set<Promise<void>>();
  const pictures = createPictures(surroundings);
  let draining = false;
  return {
    async take(interaction) {
      if (draining) return;
      if (isTooLate(interaction.createdTimestamp, discordNow())) {
        const ageMs = discordNow() - interaction.createdTimestamp;
        surroundings.log.info({ ageMs }, 'too late to answer this interaction');
        return;
      }
      const work = withinBoundary(interaction, surroundings, () =>
        answerInteraction(interaction, surroundings, pictures),
      );
      answering.add(work);
      await work.finally(() => answering.delete(work));
    },
    async drain() {
      draining = true;
      await Promise.all(answering);
    },
  };
}

async function answerInteraction(
  interaction: Interaction,
  surroundings: Surroundings,
  pictures: Pictures,
): Promise<void> {
  if (interaction.isChatInputCommand()) return answerSlashCommand(interaction, surroundings, pictures);
  if (interaction.isAutocomplete()) return answerAutocomplete(interaction, surroundings);
  if (interaction.isButton() || interaction.isStringSelectMenu())
    return answerComponent(interaction, surroundings, pictures);
  // We send no other menus, and no forms. One that arrives was sent by another version of this bot.
  const text = messages(languageOfLocale(interaction.locale)).error.expiredButton;
  if (interaction.isRepliable()) await tellPresser(interaction, text, surroundings);
}
