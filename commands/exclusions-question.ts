import type { Day } from '../src/model/primitives.ts';
import type { Program } from '../src/model/program.ts';
import type { ParsedDay } from '../src/rules/days.ts';
import type { ExclusionProcess } from '../src/rules/exclusion-process.ts';
import type { OriginTreatments } from '../src/rules/origin-treatments.ts';
import type { CommandContext } from './command.ts';

/** What a program's origins paid on a day. */
export interface ProgramTreatments extends OriginTreatments {
  program: Program;
}

/** What `/exclusions` was asked, understood, with what answers it. */
export interface ExclusionsQuestion {
  /** Undefined: all programs. */
  program: Program | undefined;
  parsed: ParsedDay;
  /** The programs that had a measure on the day, in their order. */
  programs: readonly ProgramTreatments[];
  process: ExclusionProcess;
  through: Day;
  context: CommandContext;
}

/** A row of a long answer, with the heading that it stands under. */
export interface HeadedRow {
  heading: string;
  text: string;
}
