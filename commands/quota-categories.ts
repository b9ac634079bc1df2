import { type Language, messages } from '../src/lang/languages.ts';
import type { Dataset } from '../src/model/dataset.ts';
import type { Day } from '../src/model/primitives.ts';
import type { Quota, QuotaCategory } from '../src/model/quota.ts';
import { statusText } from '../src/reply/quota-text.ts';
import type { Menu, Section } from '../src/reply/reply.ts';
import { knownCategories } from '../src/rules/quota-categories.ts';
import { isSinglePeriod, periodVolume, quotaPeriodOn } from '../src/rules/quota-periods.ts';
import { observationsOf, quotaStatus } from '../src/rules/quota-status.ts';
import { categoryOverride } from '../src/rules/quotas.ts';
import { packed } from './paging-by-length.ts';
import { type QuotaQuestion, quotaOptions } from './quota-question.ts';

/** Both, so that a page holds the same categories whoever reads it. */
const LANGUAGES: readonly Language[] = ['en', 'ja'];
/** Lists up to this length, in characters, stand on the first page; a longer one has pages of its own. */
const SHORT = 1200;
/** What a page of categories may take beside title, lead and foot, within Discord's limits in either language. */
const PAGE = 2800;

/** How a quota's categories are spread over the pages of its card. Page 1 is the answer itself. */
export interface CategoryPages {
  pages: number;
  /** The categories that stand on a page, with their numbers. */
  onPage: (page: number) => readonly QuotaCategory[];
}

/** Which categories of a quota stand on which page? The same in every language, so that a button keeps its meaning. */
export function categoryPages(quota: Quota, dataset: Dataset): CategoryPages {
  const lengths = new Map(
    quota.categories.map((category) => [category, rowLength(quota, category, dataset)]),
  );
  const total = [...lengths.values()].reduce((sum, length) => sum + length, 0);
  if (total <= SHORT) return { pages: 1, onPage: () => quota.categories };
  const lists = packed(quota.categories, (category) => lengths.get(category) ?? 0, PAGE);
  return { pages: lists.length + 1, onPage: (page) => lists[page - 2] ?? [] };
}

/** As long as the row can get in any language, on any day: with every part that it may have. */
function rowLength(quota: Quota, category: QuotaCategory, dataset: Dataset): number {
  const days = [
    quota.from,
    ...(quota.periodLimits ?? []).map(({ from }) => from),
    ...dataset.quotas.filter(({ overrides }) => overrides === quota.id).map(({ from }) => from),
    ...observationsOf(quota, category).map(({ asOf }) => asOf),
  ];
  return Math.max(
    ...days.flatMap((day) =>
      LANGUAGES.map((language) => categoryRow(quota, category, { day, dataset, language }).length + 1),
    ),
  );
}

/** The categories on a page: in full where they stand, and on the first page of a long list those of known volume. */
export function categorySection(
  quota: Quota,
  { pages, onPage }: CategoryPages,
  page: number,
  { parsed, context }: QuotaQuestion,
): Section {
  const { language } = context;
  const say = messages(language).quotas;
  const known = knownCategories(quota);
  const counts = say.categories(quota.categoriesCount, quota.categories.length, known.length);
  const missing = quota.categoriesCount - quota.categories.length;
  const rows =
    page === 1 && pages > 1
      ? known.map((category) => shortRow(quota, category, language))
      : onPage(page).map((category) =>
          categoryRow(quota, category, { day: parsed.day, dataset: context.dataset, language }),
        );
  return {
    heading: page > 1 ? say.pagedHeading(page, pages) : say.categoriesHeading,
    rows: [counts, ...(missing > 0 ? [say.notListed(missing)] : []), ...rows],
    dropOrder: 0,
  };
}

function shortRow(quota: Quota, category: QuotaCategory, language: Language): string {
  return messages(language).quotas.category(
    nameText(category, language),
    yearText(quota, category, language),
  );
}

/** A category in a row: number, name, volumes of the year and of the period, numbers, what is missing, note and fill. */
function categoryRow(
  quota: Quota,
  category: QuotaCategory,
  { day, dataset, language }: { day: Day; dataset: Dataset; language: Language },
): string {
  const say = messages(language);
  const period = quotaPeriodOn(quota, day);
  const override = categoryOverride(dataset, quota, category, day);
  const now =
    period === null || override !== undefined
      ? null
      : periodVolume(quota, period, category.volume, 'category');
  const volumes = [
    yearText(quota, category, language),
    ...(now === null || quota.period === 'annual' || isSinglePeriod(quota)
      ? []
      : [say.quotas.categoryPeriod(say.volume(now, quota.unit))]),
  ];
  const numbers = category.hts.length === 0 ? say.quotas.noNumbers : say.quotas.hts(say.list(category.hts));
  const excepted =
    category.excluding === undefined
      ? numbers
      : say.remark(numbers, say.quotas.except(say.list(category.excluding)));
  const observed = observationsOf(quota, category).length > 0;
  return say.facts([
    say.quotas.category(nameText(category, language), say.list(volumes)),
    category.incomplete === true ? `${excepted} ⚠️ ${say.quotas.incomplete}` : excepted,
    ...(override === undefined ? [] : [say.quotas.categoryReplaced(override.name[language])]),
    ...(category.note === undefined ? [] : [category.note[language]]),
    ...(observed ? [statusText(quotaStatus(quota, day, category), language)] : []),
  ]);
}

function nameText({ heading, name }: QuotaCategory, language: Language): string {
  return heading === null ? name[language] : `${heading} ${name[language]}`;
}

function yearText(quota: Quota, { volume, volumeConfidence }: QuotaCategory, language: Language): string {
  const say = messages(language);
  if (volume === null) return say.quotas.notFound;
  const amount = say.volume(volume, quota.unit);
  const text = isSinglePeriod(quota) ? amount : say.quotas.aYear(amount);
  return volumeConfidence === undefined ? text : say.remark(text, say.confidence[volumeConfidence]);
}

/** The menu that leads to the pages of a quota's card; none where there is one page. */
export function pagesMenu(
  quota: Quota,
  { pages, onPage }: CategoryPages,
  page: number,
  question: QuotaQuestion,
): Menu[] {
  if (pages === 1) return [];
  const { language } = question.context;
  const say = messages(language);
  const options = quotaOptions(question, quota);
  const rest = Array.from({ length: pages - 1 }, (_, position) => position + 2);
  return [
    {
      placeholder: say.quotas.pagePlaceholder,
      choices: [
        {
          label: say.quotas.answerPage,
          command: 'quota',
          options: { ...options, page: 1 },
          chosen: page === 1,
        },
        ...rest.map((target) => {
          const shown = onPage(target);
          const [first, last] = [shown[0], shown.at(-1)];
          return {
            label: say.quotas.categoriesPage(numberOf(first, language), numberOf(last, language)),
            description: say.list(shown.map(({ name }) => name[language])),
            command: 'quota',
            options: { ...options, page: target },
            chosen: page === target,
          };
        }),
      ],
    },
  ];
}

function numberOf(category: QuotaCategory | undefined, language: Language): string {
  return category?.heading ?? category?.name[language] ?? '';
}
