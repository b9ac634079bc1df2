import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../sandbox/server.ts';
import { button, embed, legacy, link, long, many, row, select, text, v2 } from './bodies.ts';
import { call } from './bot.ts';
import { findingsIn } from './tree.ts';

let sandbox: Sandbox;
let messages: string;
beforeAll(async () => {
  sandbox = await startSandbox({ rateLimits: false });
  messages = `/channels/${sandbox.world.channel('general').data.id}/messages`;
});
afterAll(() => sandbox.close());

const REFUSED: [what: string, body: object, finding: string][] = [
  [
    'six rows',
    legacy(...many(6, (index) => row(button({ custom_id: `${index}` })))),
    'components: BASE_TYPE_BAD_LENGTH',
  ],
  [
    'six buttons',
    legacy(row(...many(6, (index) => button({ custom_id: `${index}` })))),
    'components.0.components: BASE_TYPE_BAD_LENGTH',
  ],
  ['an empty row', legacy(row()), 'components.0.components: BASE_TYPE_MIN_LENGTH'],
  [
    'a menu beside a button',
    legacy(row(button(), select())),
    'components.0.components.1: COMPONENT_LAYOUT_WIDTH_EXCEEDED',
  ],
  [
    'label',
    legacy(row(button({ label: long(81) }))),
    'components.0.components.0.label: BASE_TYPE_MAX_LENGTH',
  ],
  ['no label', legacy(row(button({ label: '' }))), 'components.0.components.0.label: BASE_TYPE_REQUIRED'],
  [
    'emoji',
    legacy(row(button({ emoji: { name: 'x' } }))),
    'components.0.components.0.emoji.name: COMPONENT_INVALID_EMOJI',
  ],
  [
    'custom_id',
    legacy(row(button({ custom_id: long(101) }))),
    'components.0.components.0.custom_id: BASE_TYPE_BAD_LENGTH',
  ],
  [
    'no custom_id',
    legacy(row(button({ custom_id: null }))),
    'components.0.components.0.custom_id: BUTTON_COMPONENT_CUSTOM_ID_REQUIRED',
  ],
  [
    'custom_id twice',
    legacy(row(button(), button())),
    'components.0.components.1.custom_id: COMPONENT_CUSTOM_ID_DUPLICATED',
  ],
  ['link without address', legacy(row(link({}))), 'components.0.components.0.url: BASE_TYPE_REQUIRED'],
  [
    'link with custom_id',
    legacy(row(link({ url: 'https://x.example', custom_id: 'c' }))),
    'components.0.components.0.custom_id: BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
  ],
  [
    'long link',
    legacy(row(link({ url: `https://x.example/${long(500)}` }))),
    'components.0.components.0.url: BASE_TYPE_MAX_LENGTH',
  ],
  [
    'link of another kind',
    legacy(row(link({ url: 'ftp://x.example' }))),
    'components.0.components.0.url: URL_TYPE_INVALID_SCHEME',
  ],
  ['button style', legacy(row(button({ style: 9 }))), 'components.0.components.0.style: BASE_TYPE_CHOICES'],
  [
    '26 choices',
    legacy(row(select({ options: many(26, (index) => ({ label: 'a', value: `${index}` })) }))),
    'components.0.components.0.options: BASE_TYPE_MAX_LENGTH',
  ],
  [
    'placeholder',
    legacy(row(select({ placeholder: long(151) }))),
    'components.0.components.0.placeholder: BASE_TYPE_MAX_LENGTH',
  ],
  [
    'choice twice',
    legacy(row(select({ options: many(2, () => ({ label: 'a', value: 'a' })) }))),
    'components.0.components.0.options.1.value: SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
  ],
  [
    'more than offered',
    legacy(row(select({ max_values: 2 }))),
    'components.0.components.0.max_values: NUMBER_TYPE_MAX',
  ],
  ['unknown component', legacy({ type: 99 }), 'components.0.type: UNION_TYPE_CHOICES'],
  ['text display without the flag', legacy(text()), 'components.0.type: UNION_TYPE_CHOICES'],
  [
    'V2 with content',
    { ...v2(text()), content: 'x' },
    'content: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
  ],
  [
    'V2 with embeds',
    { ...v2(text()), ...embed({}) },
    'embeds: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
  ],
  [
    'V2: 41 components',
    v2(...many(4, () => ({ type: 17, components: many(10, () => text()) }))),
    'components: COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
  ],
  [
    'V2: 4,001 characters',
    v2(text(long(2000)), text(long(2001))),
    'components: COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
  ],
  [
    'V2: section without accessory',
    v2({ type: 9, components: [text()] }),
    'components.0.accessory: BASE_TYPE_REQUIRED',
  ],
  [
    'V2: four texts in a section',
    v2({ type: 9, components: many(4, () => text()), accessory: button() }),
    'components.0.components: BASE_TYPE_MAX_LENGTH',
  ],
  [
    'V2: container in a container',
    v2({ type: 17, components: [{ type: 17, components: [text()] }] }),
    'components.0.components.0.type: UNION_TYPE_CHOICES',
  ],
  [
    'V2: eleven pictures',
    v2({ type: 12, items: many(11, () => ({ media: { url: 'https://x.example/a.png' } })) }),
    'components.0.items: BASE_TYPE_MAX_LENGTH',
  ],
  [
    'V2: file that is not there',
    v2({ type: 13, file: { url: 'attachment://a.csv' } }),
    'components.0.file.url: UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
  ],
  [
    'V2: file from elsewhere',
    v2({ type: 13, file: { url: 'https://x.example/a.csv' } }),
    'components.0.file.url: URL_TYPE_INVALID_SCHEME',
  ],
  [
    'V2: component id twice',
    v2({ ...text(), id: 1 }, { ...text(), id: 1 }),
    'components.1.id: COMPONENT_ID_DUPLICATED',
  ],
];

describe('a message is refused for its components', () => {
  it.each(REFUSED)('%s', async (_, body, finding) => {
    const answer = await call(sandbox, `POST ${messages}`, body);
    expect(answer).toMatchObject({ status: 400, body: { code: 50035, message: 'Invalid Form Body' } });
    expect(findingsIn(answer.body.errors)).toEqual([finding]);
  });
});
