import type { Quota } from '../src/model/quota.ts';
import { quotaChart } from '../src/reply/charts/quota-chart.ts';
import type { Picture } from '../src/reply/reply.ts';
import type { QuotaQuestion } from './quota-question.ts';

/** The categories of a quota as bars by volume; null where fewer than three volumes are known. */
export function categoriesPicture(quota: Quota, { place, context, messages }: QuotaQuestion): Picture | null {
  const { language } = context;
  const rows = quota.categories.map(({ name, volume }) => ({ name: name[language], volume }));
  return quotaChart(rows, quota.unit, {
    name: `quota-${place.code}-${quota.id}.png`,
    title: quota.name[language],
    subtitle: messages.charts.quotaSubtitle(
      quota.annualVolume === null
        ? messages.tariff.quotaNotFound
        : messages.volume(quota.annualVolume, quota.unit),
    ),
    language,
  });
}
