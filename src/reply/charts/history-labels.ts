import type { Messages } from '../../lang/en.ts';
import type { Day } from '../../model/primitives.ts';
import { dutyLabels } from './charted-duty.ts';
import type { DutyRun } from './duty-runs.ts';
import { SIZES } from './frame.ts';
import { LANE, levelsOf, type Sheet, turns } from './history-marks.ts';
import { type Box, type Place, placeLabels } from './places.ts';
import { textWidth } from './text-width.ts';
import { placeOf } from './time-axis.ts';
import { wrapText } from './wrap.ts';

interface Where {
  today: Day;
  say: Messages;
}

/** A label for each line where one has room, what is in force first, then the longest. */
export function historyLabels(runs: readonly DutyRun[], sheet: Sheet, { today, say }: Where): Place[] {
  const held = (run: DutyRun) => run.from <= today && (run.until === null || run.until > today);
  const ordered = runs.toSorted(
    (a, b) => Number(held(b)) - Number(held(a)) || lengthOf(b, sheet) - lengthOf(a, sheet),
  );
  const bounds = { left: -1, right: sheet.axis.length + 8, top: -2, bottom: sheet.ratesHeight + sheet.lane };
  const places = placeLabels(
    ordered.map((run) => placesFor(run, sheet, say)),
    [...linesIn(runs, sheet), ...uprightsIn(runs, sheet), ...framesIn(runs, sheet)],
    bounds,
    SIZES.text,
  );
  return places.filter((place) => place !== null);
}

function edges(run: DutyRun, { axis }: Sheet): { left: number; right: number } {
  return { left: placeOf(run.from, axis), right: placeOf(run.until ?? axis.until, axis) };
}

function lengthOf(run: DutyRun, sheet: Sheet): number {
  const { left, right } = edges(run, sheet);
  return right - left;
}

function heightOf(rate: number, sheet: Sheet): number {
  return sheet.ratesHeight * (1 - rate / sheet.top);
}

/** Where may a line's label stand? With the lists where there is room, else the rate alone; within its days first. */
function placesFor(run: DutyRun, sheet: Sheet, say: Messages): Place[] {
  const { left, right } = edges(run, sheet);
  const rates = dutyLabels(run.duty, say);
  const lists = together(run.lists, say);
  const texts = [...(lists === '' ? [] : rates.flatMap((rate) => withLists(rate, lists, say))), ...rates];
  const ys = middles(run, sheet);
  const at = (text: string): Place[] =>
    ys.flatMap((y): Place[] => {
      const width = textWidth(text, SIZES.text) + 6;
      const inside: Place[] = [
        { text, x: (left + right) / 2, y, align: 'center' },
        { text, x: left + 4, y, align: 'left' },
        { text, x: right - 4, y, align: 'right' },
      ];
      return width <= right - left ? inside : [];
    });
  // A label in the lane stands beside a frame that is too narrow for it, others over a line's end.
  const beside = LANE[run.duty.kind] !== undefined;
  const across = (text: string): Place[] =>
    ys.flatMap((y): Place[] => [
      { text, x: beside ? right + 5 : right, y, align: beside ? 'left' : 'right' },
      { text, x: beside ? left - 5 : left, y, align: beside ? 'right' : 'left' },
    ]);
  // In a band even the shortest label says more than a longer one outside it.
  const all = texts.flatMap((text) => [...at(text), ...across(text)]);
  return run.duty.kind === 'tariff-rate-quota'
    ? all.toSorted((a, b) => ys.indexOf(a.y) - ys.indexOf(b.y))
    : all;
}

/** The rate whole, with as much of the lists' names as there may be room for. */
function withLists(rate: string, lists: string, say: Messages): string[] {
  return [360, 280, 210, 150].flatMap((width) => {
    const room = width - textWidth(say.dash(rate, ''), SIZES.text);
    const [kept = '…'] = wrapText(lists, SIZES.text, room, 1);
    return kept === '…' ? [] : [say.dash(rate, kept)];
  });
}

/** «Annex I-B, Annex I-C» as «Annex I-B, I-C»: what the names begin with is said once. */
function together(names: readonly string[], say: Messages): string {
  const [first = ''] = names;
  const common = [...first].findIndex((_, at) => names.some((name) => name[at] !== first[at]));
  const head =
    names.length < 2 || common < 0
      ? ''
      : (/^.*(?: |\p{Script=Han}(?=\p{Script=Latin}))/u.exec(first.slice(0, common + 1))?.[0] ?? '');
  return say.list(names.map((name, at) => (at === 0 ? name : name.slice(head.length))));
}

/** The heights at which a label may stand: over or under a line, in the middle of a band, in the lane. */
function middles(run: DutyRun, sheet: Sheet): number[] {
  if (LANE[run.duty.kind] !== undefined) return [sheet.ratesHeight + sheet.lane / 2 + 1.5];
  const [low, high] = levelsOf(run).map(({ rate }) => heightOf(rate, sheet));
  if (run.duty.kind === 'absolute-quota') return [sheet.ratesHeight - 14, sheet.ratesHeight / 2];
  if (low === undefined) return [];
  return high === undefined ? [low - 11, low + 13] : [(low + high) / 2, high - 11];
}

function linesIn(runs: readonly DutyRun[], sheet: Sheet): Box[] {
  return runs.flatMap((run) =>
    levelsOf(run).map(({ rate, heavy }) => {
      const y = heightOf(rate, sheet);
      const half = heavy ? 2.5 : 1.5;
      return { ...edges(run, sheet), top: y - half, bottom: y + half };
    }),
  );
}

function uprightsIn(runs: readonly DutyRun[], sheet: Sheet): Box[] {
  return turns(runs).map(({ day, low, high }) => {
    const x = placeOf(day, sheet.axis);
    return { left: x - 0.5, right: x + 0.5, top: heightOf(high, sheet), bottom: heightOf(low, sheet) };
  });
}

/** The upright edges of the frames in the lane. */
function framesIn(runs: readonly DutyRun[], sheet: Sheet): Box[] {
  return runs
    .filter(({ duty }) => LANE[duty.kind] !== undefined)
    .flatMap((run) => Object.values(edges(run, sheet)))
    .map((x) => ({
      left: x - 1,
      right: x + 1,
      top: sheet.ratesHeight,
      bottom: sheet.ratesHeight + sheet.lane,
    }));
}
