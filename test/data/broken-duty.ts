import type { ArticleList } from '../../src/model/articles.ts';
import type { Condition } from '../../src/model/measure.ts';
import type { Rule, RuleEffect } from '../../src/model/rule.ts';
import type { Broken } from './broken.ts';

type Rules = { rules: Rule[] };
type Kind = RuleEffect['kind'];

/** The first effect of a kind that a rule has. */
function effect<K extends Kind>({ rules }: Rules, id: string, kind: K): Extract<RuleEffect, { kind: K }> {
  const found = rules
    .find((rule) => rule.id === id)
    ?.effects?.find((one): one is Extract<RuleEffect, { kind: K }> => one.kind === kind);
  if (found === undefined) throw new Error(`no effect ${kind} of ${id}`);
  return found;
}

function condition({ conditions }: { conditions: Condition[] }, id: string): Condition {
  const found = conditions.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no condition ${id}`);
  return found;
}

const EFFECTS = { file: 'rules.json', at: /^rules\[\d+\]\.effects$/ };
const FACTS = { file: 'conditions.json', at: /^conditions\[\d+\]\.fact$/ };

/** Breaks of what decides between duties, and of the facts that conditions turn on. */
export const BROKEN_DUTY_RULES: Broken[] = [
  {
    ...EFFECTS,
    rule: 'references',
    what: 'a program of a stacking rule that does not exist',
    change: (content: Rules) => effect(content, 'stack-autos-vs-metals', 'precedes').over.push('tin'),
    says: /programs «tin»/,
  },
  {
    ...EFFECTS,
    rule: 'references',
    what: 'a list of alternatives that does not exist',
    change: (content: Rules) =>
      effect(content, 'scope-stampings-by-metal', 'alternatives').lists.push('steel-2099'),
    says: /articles «steel-2099»/,
  },
  {
    ...EFFECTS,
    rule: 'references',
    what: 'a country of a displaced duty that does not exist',
    change: (content: Rules) =>
      Object.assign(effect(content, 'stack-s338-a', 'displaces'), { countries: ['ZZ'] }),
    says: /area «ZZ»/,
  },
  {
    rule: 'references',
    what: 'a part of a condition that does not exist',
    file: 'conditions.json',
    change: (content: { conditions: Condition[] }) =>
      Object.assign(condition(content, 'us-metal-85'), { metBy: ['us-metal-99'] }),
    at: /^conditions\[\d+\]\.metBy$/,
    says: /us-metal-99/,
  },
  {
    rule: 'references',
    what: 'a claim that is no condition',
    file: 'articles/auto-parts.json',
    change: (content: { articles: ArticleList[] }) => {
      for (const list of content.articles)
        if (list.byClaim !== undefined) Object.assign(list, { byClaim: 'certified' });
    },
    at: /^articles\[\d+\]\.byClaim$/,
    says: /conditions «certified»/,
  },
  {
    ...EFFECTS,
    rule: 'duty-effects',
    what: 'two duties that come before each other',
    change: (content: Rules) => {
      const metals = effect(content, 'stack-other-232', 'precedes');
      metals.programs.push('steel');
      metals.over.push('buses');
    },
    says: /buses and steel come before each other|steel and buses come before each other/,
  },
  {
    ...EFFECTS,
    rule: 'duty-effects',
    what: 'alternatives that share no number',
    change: (content: Rules) =>
      Object.assign(effect(content, 'scope-stampings-by-metal', 'alternatives'), {
        lists: ['steel-derivatives-2020', 'uas-light-43c'],
      }),
    says: /share no described number/,
  },
  {
    ...EFFECTS,
    rule: 'duty-effects',
    what: 'a displaced duty that ends before the rule begins',
    change: (content: Rules) =>
      Object.assign(effect(content, 'stack-wood-vs-autos', 'displaces'), { until: '2025-01-01' }),
    says: /until 2025-01-01/,
  },
  {
    ...FACTS,
    rule: 'duty-facts',
    what: 'a weight without its limit',
    change: (content: { conditions: Condition[] }) =>
      delete condition(content, 'metal-under-15-percent').belowPct,
    says: /limit/,
  },
  {
    ...FACTS,
    rule: 'duty-facts',
    what: 'U.S. content on measures that leave nothing out',
    change: (content: { conditions: Condition[] }) =>
      Object.assign(condition(content, 'vehicle-25-years'), { fact: 'us-content' }),
    says: /U\.S\. content/,
  },
  {
    ...FACTS,
    rule: 'duty-facts',
    what: 'a price document on measures without a price',
    change: (content: { conditions: Condition[] }) =>
      Object.assign(condition(content, 'vehicle-25-years'), { fact: 'no-document' }),
    says: /no minimum price/,
  },
  {
    rule: 'duty-facts',
    what: 'a claim that is a measure’s condition besides',
    file: 'articles/auto-parts.json',
    change: (content: { articles: ArticleList[] }) => {
      for (const list of content.articles)
        if (list.byClaim !== undefined) Object.assign(list, { byClaim: 'vehicle-25-years' });
    },
    at: /^articles\[\d+\]\.byClaim$/,
    says: /vehicle-25-years/,
  },
];
