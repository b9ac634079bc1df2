import { type Language, messages } from '../../lang/languages.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { UpcomingDate } from '../../rules/upcoming.ts';
import { dutyChangeText } from '../change-text.ts';
import { withoutMarkdown } from '../markdown.ts';
import { upcomingTitle } from '../upcoming-text.ts';

/** What a date is, where nothing stands beside it: changes that no event tells are named, or counted if several. */
export function dateTitle(dataset: Dataset, date: UpcomingDate, language: Language): string {
  const [change, another] = date.changes;
  const title = upcomingTitle(dataset, date, language);
  if (date.event !== null || change === undefined) return title;
  if (another !== undefined) return messages(language).exports.changes(title, date.changes.length);
  return withoutMarkdown(dutyChangeText(dataset, change, language));
}
