import type { Messages } from '../../lang/en.ts';
import type { Investigation } from '../../model/investigation.ts';
import { FINDING_SIGN } from './finding-sign.ts';
import { type LegendItem, type Plot, plotWidth, SIZES, textAt } from './frame.ts';
import type { InvestigationRow } from './investigations-chart.ts';
import { PALETTE } from './palette.ts';
import type { JsonObject } from './spec.ts';

/** Years that share a column: with fewer the marks would stand in each other. */
const YEARS = 2;
const STEP = 14;
const ORDER: readonly Investigation['finding'][] = [
  'threat',
  'no-threat',
  'withdrawn',
  'terminated',
  'pending',
  'unknown',
];

/** Every case as a mark over the years in which it began, its form and colour saying what was found. */
export function dotsPlot(
  rows: readonly InvestigationRow[],
  say: Messages,
): Pick<Plot, 'left' | 'right' | 'height' | 'below' | 'legend' | 'layers'> {
  const place = { left: 36, right: 24 };
  const years = rows.map(({ initiated }) => Number(initiated.slice(0, 4)));
  const first = Math.floor(Math.min(...years) / 10) * 10;
  const last = Math.ceil((Math.max(...years) + YEARS) / YEARS) * YEARS;
  const columns = Map.groupBy(
    rows.toSorted((a, b) => ORDER.indexOf(a.finding) - ORDER.indexOf(b.finding)),
    ({ initiated }) => Math.floor(Number(initiated.slice(0, 4)) / YEARS) * YEARS,
  );
  const marks = [...columns].flatMap(([column, cases]) =>
    cases.map(({ name, finding }, index) => ({ name, finding, year: column + YEARS / 2, rank: index })),
  );
  const height = Math.max(...marks.map(({ rank }) => rank + 1)) * STEP + 10;
  const width = plotWidth(place);
  const year = {
    field: 'year',
    type: 'quantitative',
    scale: { domain: [first, last], range: [0, width], nice: false },
  };
  return {
    ...place,
    height,
    below: 24,
    legend: ORDER.filter((finding) => rows.some((row) => row.finding === finding)).map((finding) =>
      legendItem(finding, say),
    ),
    layers: () => [
      {
        data: { values: [{}] },
        mark: { type: 'rule', color: PALETTE.muted },
        encoding: { x: { value: 0 }, x2: { value: width }, y: { value: height } },
      },
      ...Array.from({ length: Math.floor((last - first) / 10) + 1 }, (_, index) => first + index * 10).map(
        (decade) =>
          textAt(say.charts.year(String(decade)), ((decade - first) / (last - first)) * width, height + 14, {
            size: SIZES.small,
            colour: PALETTE.muted,
            align: 'center',
            baseline: 'middle',
          }),
      ),
      ...ORDER.flatMap((finding) => {
        const values = marks.filter((mark) => mark.finding === finding);
        return values.length === 0
          ? []
          : [
              {
                data: { values },
                mark: { type: 'point', size: 80, opacity: 1, ...look(finding) },
                encoding: {
                  x: year,
                  y: {
                    field: 'rank',
                    type: 'quantitative',
                    scale: {
                      domain: [0, 1],
                      range: [height - STEP / 2 - 2, height - STEP * 1.5 - 2],
                      nice: false,
                    },
                  },
                },
              },
            ];
      }),
    ],
  };
}

function look(finding: Investigation['finding']): JsonObject {
  const { shape, colour, filled } = FINDING_SIGN[finding];
  return { shape, fill: filled ? colour : PALETTE.card, stroke: colour, strokeWidth: 2 };
}

function legendItem(finding: Investigation['finding'], say: Messages): LegendItem {
  return {
    text: say.charts.finding[finding],
    sign: (left, middle) => [
      {
        data: { values: [{ finding }] },
        mark: { type: 'point', size: 90, opacity: 1, ...look(finding) },
        encoding: { x: { value: left + 18 }, y: { value: middle } },
      },
    ],
  };
}
