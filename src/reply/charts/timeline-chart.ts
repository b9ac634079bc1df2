import { type Language, messages } from '../../lang/languages.ts';
import type { Event } from '../../model/event.ts';
import type { Day } from '../../model/primitives.ts';
import { addDays, daysBetween } from '../../rules/days.ts';
import type { Picture } from '../reply.ts';
import { altText } from './alt-text.ts';
import { framed, SIZES, WIDTH } from './frame.ts';
import { firstDayOf } from './partial-day.ts';
import { textWidth } from './text-width.ts';
import { type Axis, placeOf, SPAN_IN_YEARS, ticksOf } from './time-axis.ts';
import {
  axisLayers,
  LINE,
  legendOf,
  type NamedEvent,
  rowLayers,
  TEXT_X,
  todaySign,
} from './timeline-marks.ts';
import { wrapText } from './wrap.ts';

/** An event as a timeline shows it; its date may be a month or a year. */
export interface ChartedEvent extends Pick<Event, 'date' | 'kind' | 'importance'> {
  title: string;
}

export interface TimelineQuestion {
  /** The file's name, `events-JP.png`. */
  name: string;
  title: string;
  today: Day;
  language: Language;
}

const FEWEST = 3;
/** So many can be named legibly; the others are strokes on the axis. */
const MOST_NAMED = 9;
/** Names of years stand one under the other: they need the height of a line, not their width. */
const TICK = SIZES.small + 8;
const GAP = 12;

/**
 * What happened when? Time runs down, true to scale; the weightiest events (then those nearest to today) are named, each
 * tied to its place on the axis, and the others of those years are strokes. Null for fewer than three events.
 */
export function timelineChart(
  events: readonly ChartedEvent[],
  { name, title, today, language }: TimelineQuestion,
): Picture | null {
  if (events.length < FEWEST) return null;
  const say = messages(language);
  const named = weightiest(events, today);
  // The names on the axis are as wide as the scale asks, before anything else is laid out.
  const scale = axisOf(named, 1);
  const inYears = daysBetween(scale.from, scale.until) > SPAN_IN_YEARS;
  const left = textWidth(inYears ? say.charts.year('2026') : say.charts.month('2026-12'), SIZES.small) + 26;
  const dateWidth = Math.max(...named.map(({ date }) => textWidth(say.date(date), SIZES.small))) + 12;
  const wrapped = named.map((event) => ({
    ...event,
    lines: wrapText(event.title, SIZES.small, WIDTH - left - TEXT_X - dateWidth - 18, 2),
  }));
  const height = wrapped.reduce((sum, { lines }) => sum + lines.length * LINE + GAP, 0);
  const axis = axisOf(named, height);
  const inSpan = events.filter(({ date }) => {
    const day = firstDayOf(date);
    return day >= axis.from && day < axis.until;
  });
  const inAxis = today >= axis.from && today < axis.until;
  const ticks = ticksOf(axis, say, TICK).filter(
    ({ day }) => !inAxis || Math.abs(placeOf(day, axis) - placeOf(today, axis)) > 12,
  );
  const rows = placed(wrapped, axis);
  const heading = say.charts.timelineCount(title, events.length);
  return {
    name,
    alt: altText(
      heading,
      named.map((event) => say.charts.timelineRow(say.date(event.date), event.title)),
      say,
    ),
    chart: framed({
      title,
      subtitle: say.charts.timelineSubtitle(named.length, events.length),
      left,
      height,
      below: 4,
      legend: legendOf(named, inAxis, say),
      layers: () => [
        ...axisLayers(inSpan, axis, ticks),
        ...(inAxis ? [todaySign(-7, placeOf(today, axis))] : []),
        ...rows.flatMap((row) => rowLayers(row, { dateWidth, today, say })),
      ],
    }),
  };
}

/** The events to be named, in order of time. */
function weightiest(events: readonly ChartedEvent[], today: Day): (ChartedEvent & { day: Day })[] {
  return events
    .map((event) => {
      const day = firstDayOf(event.date);
      return { ...event, day, distance: Math.abs(daysBetween(today, day)) };
    })
    .sort((a, b) => b.importance - a.importance || a.distance - b.distance)
    .slice(0, MOST_NAMED)
    .sort((a, b) => daysBetween(b.day, a.day));
}

function axisOf(named: readonly { day: Day }[], length: number): Axis {
  const [from = '', last = ''] = [named[0]?.day, named.at(-1)?.day];
  const margin = Math.max(Math.ceil(daysBetween(from, last) * 0.03), 3);
  return { from: addDays(from, -margin), until: addDays(last, margin), length };
}

/** Rows stand one under the other, in the order of time. */
function placed(rows: readonly (ChartedEvent & { day: Day; lines: string[] })[], axis: Axis): NamedEvent[] {
  let top = 0;
  return rows.map((row) => {
    const y = top + GAP / 2 + LINE / 2;
    top += row.lines.length * LINE + GAP;
    return { ...row, y, at: placeOf(row.day, axis) };
  });
}
