import { type Language, messages } from '../src/lang/languages.ts';
import type { Dataset } from '../src/model/dataset.ts';
import type { Measure } from '../src/model/measure.ts';
import type { Day } from '../src/model/primitives.ts';
import { actLink } from '../src/reply/act-text.ts';
import { placeName } from '../src/reply/area-text.ts';
import { dutyText } from '../src/reply/duty-text.ts';
import { addDays } from '../src/rules/days.ts';
import { quotasOn } from '../src/rules/duty.ts';
import type { OriginTreatment, TreatedOrigin } from '../src/rules/origin-treatments.ts';
import { groupByDuty, shortName } from './duty-groups.ts';
import type { ExclusionsQuestion, HeadedRow, ProgramTreatments } from './exclusions-question.ts';

/** The rows of origins that are treated otherwise than the rest: a treatment a row, in one program or in all. */
export function originRows(
  { program, programs, parsed, context }: ExclusionsQuestion,
  language: Language,
): HeadedRow[] {
  const say = messages(language);
  const { dataset } = context;
  const rows = programs.flatMap((each) =>
    each.others.map((treatment) => ({
      heading:
        program === undefined
          ? say.exclusions.programHeading(
              each.program.name[language],
              generalText(each, { dataset, day: parsed.day, language }),
            )
          : say.exclusions.originsHeading,
      text: treatmentRow(treatment, each, { dataset, day: parsed.day, language }),
    })),
  );
  const same = programs.filter(({ others }) => others.length === 0);
  if (program !== undefined || same.length === 0) return rows;
  return [
    ...rows,
    {
      heading: say.exclusions.sameHeading,
      text: say.list(
        same.map((each) =>
          say.remark(each.program.name[language], generalText(each, { dataset, day: parsed.day, language })),
        ),
      ),
    },
  ];
}

interface Asked {
  dataset: Dataset;
  day: Day;
  language: Language;
}

/** What all other origins pay: «25% additional duty», or each rate with its lists where they differ. */
export function generalText(
  { program, general }: ProgramTreatments,
  { dataset, day, language }: Asked,
): string {
  const say = messages(language);
  const groups = groupByDuty(dataset, general, day, say);
  const [only] = groups;
  if (only === undefined) return say.duty.none;
  if (groups.length === 1) return only.text;
  return say.also(
    groups.map(({ text, measures }) =>
      say.dash(
        text,
        listText(
          measures.map(({ articles }) => articles),
          program.name[language],
          { dataset, day, language },
        ),
      ),
    ),
  );
}

function treatmentRow(treatment: OriginTreatment, { program }: ProgramTreatments, asked: Asked): string {
  const say = messages(asked.language);
  const name = treatmentText(treatment, asked);
  const text =
    treatment.lists.length === 0
      ? name
      : say.exclusions.on(name, listText(treatment.lists, program.name[asked.language], asked));
  // Origins that came under it on the same day by the same act are named together.
  const together = Map.groupBy(treatment.origins, (origin) =>
    JSON.stringify([origin.since, origin.until, origin.startedBy]),
  );
  const origins = [...together.values()].map((alike) => originsText(alike, asked));
  return say.exclusions.row(say.sentence(text), say.also(origins));
}

function treatmentText({ kind, measure }: OriginTreatment, { dataset, day, language }: Asked): string {
  const say = messages(language);
  switch (kind) {
    case 'exempt':
      return say.duty.exempt;
    case 'absolute-quota':
      return say.quotas.kind['absolute-quota'];
    case 'tariff-rate-quota':
      return measure.duty.kind === 'tariff-rate-quota'
        ? say.exclusions.tariffRate(
            say.percent(measure.duty.inQuotaRatePct),
            say.percent(measure.duty.overQuotaRatePct),
          )
        : say.quotas.kind['tariff-rate-quota'];
    case 'higher-rate':
      return say.exclusions.higher(dutyText(dataset, measure, day, say));
    case 'ceiling':
    case 'lower-rate':
      return dutyText(dataset, measure, day, say);
  }
}

function originsText(origins: readonly TreatedOrigin[], { dataset, day, language }: Asked): string {
  const say = messages(language);
  const [first] = origins;
  if (first === undefined) return '';
  const names = origins.map((origin) => {
    const name = placeName(dataset, origin.code, language);
    const named = origin.members.length === 0 ? name : say.exclusions.group(name, origin.members.length);
    const volume = volumesText(origin.measures, { dataset, day, language });
    return volume === null ? named : `${named} ${volume}`;
  });
  const when =
    first.until === null
      ? say.exclusions.since(say.day(first.since))
      : say.exclusions.span(say.day(first.since), say.day(addDays(first.until, -1)));
  const acts = first.startedBy.map((id) => actLink(dataset, id, language));
  return say.remark(say.list(names), say.list([when, ...acts]));
}

/** The yearly volumes of the quotas behind measures, joined by +; null where there are none or one was not found. */
function volumesText(measures: readonly Measure[], { dataset, day, language }: Asked): string | null {
  const say = messages(language);
  const quotas = new Set(
    measures.flatMap((measure) =>
      quotasOn(dataset, measure, day).filter(({ overrides }) => overrides === undefined),
    ),
  );
  const volumes = [...quotas].map(({ annualVolume, unit }) =>
    annualVolume === null ? null : say.volume(annualVolume, unit),
  );
  return volumes.length === 0 || volumes.includes(null)
    ? null
    : say.sum(volumes.filter((volume) => volume !== null));
}

function listText(ids: readonly string[], program: string, { dataset, language }: Asked): string {
  return messages(language).list(
    [...new Set(ids)].flatMap((id) => {
      const list = dataset.byId.articles.get(id);
      return list === undefined ? [] : [shortName(list, program, language)];
    }),
  );
}
