import { messages } from '../src/lang/languages.ts';
import type { Investigation } from '../src/model/investigation.ts';
import type { Day } from '../src/model/primitives.ts';
import { actsText } from '../src/reply/event-text.ts';
import { link, plain, quoted } from '../src/reply/markdown.ts';
import type { Card } from '../src/reply/reply.ts';
import { daysBetween } from '../src/rules/days.ts';
import { clockOf } from '../src/rules/investigation-clock.ts';
import type { FoundInvestigations } from '../src/rules/investigations.ts';
import type { CommandContext } from './command.ts';
import { footer } from './frame.ts';

/** With so few cases their notes are shown too. */
const FEW = 4;
const STATUTE = 'tea-232';
const CITATION = '19 U.S.C. 1862';

/** The cases that were found, and how. */
interface Shown {
  found: FoundInvestigations;
  /** What was typed; undefined = everything. */
  text: string | undefined;
  through: Day;
  context: CommandContext;
}

/** The card of a page of cases, the newest first. */
export function investigationsCard(shown: Shown, rows: readonly string[]): Card {
  const { found, text, through, context } = shown;
  const { dataset, language } = context;
  const say = messages(language);
  const { investigations, alsoNamed, name } = found;
  const statute = dataset.byId.instruments.get(STATUTE);
  return {
    tone: 'none',
    title:
      text === undefined
        ? say.investigations.title
        : say.investigations.titleOf(name === null ? quoted(text) : plain(name[language])),
    lead: say.investigations.lead(investigations.length, say.list(countTexts(investigations, context))),
    sections: [
      { rows: [...rows] },
      {
        heading: say.investigations.alsoHeading,
        rows: alsoNamed.map(({ initiated, product, finding }) =>
          say.investigations.alsoRow(
            say.date(initiated),
            plain(product[language]),
            say.investigations.findings[finding],
          ),
        ),
        dropOrder: 3,
      },
      {
        heading: say.investigations.clockHeading,
        rows: [
          say.investigations.clock(
            statute === undefined || statute.url === null ? CITATION : link(CITATION, statute.url),
          ),
        ],
        dropOrder: 4,
      },
    ],
    footer: footer(
      say,
      through,
      investigations.map(({ confidence }) => confidence),
    ),
  };
}

/** Every case in a row of some lines. */
export function caseRows(shown: Shown): string[] {
  return shown.found.investigations.map((one) => caseRow(one, shown));
}

function countTexts(investigations: readonly Investigation[], { language }: CommandContext): string[] {
  const { counts } = messages(language).investigations;
  return (Object.keys(counts) as Investigation['finding'][]).flatMap((finding) => {
    const count = investigations.filter((one) => one.finding === finding).length;
    return count === 0 ? [] : [counts[finding](count)];
  });
}

function caseRow(one: Investigation, { found, through, context }: Shown): string {
  const { dataset, language } = context;
  const say = messages(language);
  const finding = say.investigations.findings[one.finding];
  const doubt = one.confidence === 'official' ? [] : [say.confidence[one.confidence]];
  const head = say.investigations.head(
    say.date(one.initiated),
    plain(one.product[language]),
    say.list([finding, ...doubt]),
  );
  const notes = found.investigations.length <= FEW && one.note !== undefined ? [one.note[language]] : [];
  return [
    head,
    say.investigations.asked(plain(one.initiatedBy[language])),
    ...clockLines(one, through, context),
    say.investigations.outcome(
      plain(one.outcome[language]),
      actsText(dataset, one.instruments, one.sources, language),
    ),
    ...notes.map((note) => say.investigations.note(plain(note))),
  ].join('\n');
}

/** When it was reported and after how many days; what is due, and what has passed without being seen. */
function clockLines(one: Investigation, through: Day, { language, today }: CommandContext): string[] {
  const say = messages(language);
  const { investigations } = say;
  const { daysTaken, reportDue, decisionDue, actionDue, state } = clockOf(one, today);
  const reported =
    one.reported === null
      ? []
      : [
          daysTaken === null
            ? investigations.reported(say.date(one.reported))
            : investigations.reportedAfter(say.date(one.reported), daysTaken),
        ];
  if (state === 'closed') return reported;
  if (state === 'report-due' && reportDue !== null)
    return [investigations.reportDue(say.day(reportDue), daysBetween(today, reportDue))];
  if (state === 'report-overdue' && reportDue !== null)
    return [
      investigations.reportOverdue(say.day(reportDue), daysBetween(reportDue, today), say.day(through)),
    ];
  if (state === 'decision-due' && decisionDue !== null)
    return [...reported, investigations.decisionDue(say.day(decisionDue))];
  if (actionDue === null) return [...reported, investigations.clockUnknown];
  return [
    ...reported,
    state === 'action-due'
      ? investigations.actionDue(say.day(actionDue))
      : investigations.actionOverdue(say.day(actionDue), say.day(through)),
  ];
}
