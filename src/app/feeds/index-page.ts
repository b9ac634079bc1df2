import { LANGUAGES, type Language, messages } from '../../lang/languages.ts';

/** The short page at `/`: what there is, and how to narrow it. Every text in it is our own. */
export function indexPage(dataPaths: readonly string[], language: Language): string {
  const say = messages(language).exports.feeds;
  const row = (path: string, text: string) =>
    `<li><a href="${path}">${path.replace('&', '&amp;')}</a> ${text}</li>`;
  const suffix = language === 'en' ? '' : `?lang=${language}`;
  const languages = Object.keys(LANGUAGES).map(
    (code) => `<a href="/?lang=${code}" hreflang="${code}">${code}</a>`,
  );
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${say.indexTitle}</title>
<h1>${say.indexTitle}</h1>
<p>${languages.join(' · ')}</p>
<ul>
${row(`/calendar.ics${suffix}`, say.calendarText)}
${row(`/changes.rss${suffix}`, say.changesText)}
</ul>
<p>${say.parameters}</p>
<h2>${say.dataHeading}</h2>
<ul>
${dataPaths.map((path) => row(path, '')).join('\n')}
</ul>
<p>${say.notAdvice}</p>
</html>
`;
}
