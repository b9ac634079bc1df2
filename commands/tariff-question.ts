import type { Messages } from '../src/lang/en.ts';
import type { Measure } from '../src/model/measure.ts';
import type { Day } from '../src/model/primitives.ts';
import type { Program } from '../src/model/program.ts';
import type { Button, Card } from '../src/reply/reply.ts';
import type { ParsedDay } from '../src/rules/days.ts';
import type { Place } from '../src/rules/search.ts';
import type { CommandContext } from './command.ts';

/** What `/tariff` was asked, understood, with the measures that answer it. */
export interface TariffQuestion {
  place: Place;
  parsed: ParsedDay;
  measures: readonly Measure[];
  through: Day;
  context: CommandContext;
  messages: Messages;
}

export interface ProductQuestion extends TariffQuestion {
  program: Program;
}

export interface CardWithButtons {
  card: Card;
  buttons: Button[];
}
