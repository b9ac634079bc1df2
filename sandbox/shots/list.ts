/** A picture for the README: who asks what, on which day, and how the page looks. */
export interface Shot {
  /** `docs/<name>.webp` */
  readonly name: string;
  readonly locale: 'en-US' | 'ja';
  readonly theme: 'dark' | 'light';
  /** In pixels; the picture is as high as the last answer needs. */
  readonly width: number;
  /** The day that the sandbox takes for today, so that the picture is the same every time. */
  readonly today: string;
  /** Command lines, one after the other. */
  readonly lines: readonly string[];
  /** Whether a picture comes after the last answer, and is waited for. */
  readonly chart?: true;
  /** Goes to the next day with a digest after the lines, and to the channel of this name. */
  readonly digestIn?: string;
  /** What must be on the screen before the picture is taken. */
  readonly until: string;
}

const window = { width: 1000, today: '2026-11-16' } as const;

/** Every picture of the README. A chart or another card is one more entry. */
export const SHOTS: readonly Shot[] = [
  {
    ...window,
    name: 'lookup',
    locale: 'en-US',
    theme: 'dark',
    lines: ['/tariff country:Japan product:steel date:2022-04-01'],
    until: 'Japan · Steel · 2022-04-01',
  },
  {
    ...window,
    name: 'lookup-ja',
    locale: 'ja',
    theme: 'light',
    lines: ['/税率 国:日本 品目:鉄鋼 日付:2022-04-01'],
    until: '日本・鉄鋼・2022年4月1日',
  },
  {
    ...window,
    name: 'history',
    locale: 'en-US',
    theme: 'dark',
    lines: ['/history country:Brazil product:steel'],
    chart: true,
    until: 'Brazil · Steel · history',
  },
  {
    ...window,
    name: 'quota',
    locale: 'en-US',
    theme: 'light',
    lines: ['/quota country:United Kingdom product:automobiles'],
    until: 'United Kingdom · Automobiles · Quota',
  },
  {
    ...window,
    name: 'digest',
    locale: 'en-US',
    theme: 'dark',
    today: '2026-03-31',
    lines: ['/digest setup channel:#announcements countries:Japan'],
    digestIn: 'announcements',
    until: '§',
  },
];
