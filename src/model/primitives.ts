import { z } from 'zod';

/** A calendar day of U.S. Eastern law, `2018-03-23`. Days stay strings: `new Date('2018-03-23')` is UTC midnight. */
export const Day = z.iso.date();
export type Day = z.infer<typeof Day>;

/** A day, a month (`2022-02`) or a year (`1975`): as precise as the source says, never more. */
export const PartialDay = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'expected YYYY, YYYY-MM or YYYY-MM-DD')
  .refine((text) => text.length < 10 || Day.safeParse(text).success, 'no such day in the calendar');

/** An address a reader can open. Only https, a host with a dot, no credentials, no white space. */
export const HttpsUrl = z.string().refine(isHttpsUrl, 'expected a well-formed https:// address');

/** The same sentence in every language the bot speaks. */
export const Localized = z.strictObject({ en: z.string().min(1), ja: z.string().min(1) });
export type Localized = z.infer<typeof Localized>;

/** `official`: an official text was seen; `secondary`: law firm, CRS, press; `unverified`: background knowledge. */
export const Confidence = z.enum(['official', 'secondary', 'unverified']);
export type Confidence = z.infer<typeof Confidence>;

/** Lower-case words joined by hyphens, as in `proc-10896` or `2018-03-23-steel-duty`. */
export const Id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9.]+)*$/, 'expected lower-case words joined by hyphens');

/** ISO 3166-1 alpha-2, or the code of a group such as `EU`. */
export const AreaCode = z.string().regex(/^[A-Z]{2}$/, 'expected two capital letters');

/** A percentage as people say it: 25 means 25 %, 7.5 means 7.5 %. Two decimals at most. */
export const Percent = z.number().min(0).max(1000).multipleOf(0.01);

/** A number of Chapter 99 that brokers file, `9903.81.87`. */
export const Heading = z
  .string()
  .regex(/^9\d{3}\.\d{2}\.\d{2}$/, 'expected a Chapter 99 number such as 9903.81.87');

/** An HTS number of 2 to 10 digits, written with dots as the tariff does: `7206`, `7216.50`, `7317.00.30`, `7317.00.55.03`. */
export const HtsNumber = z
  .string()
  .regex(
    /^\d{2}(\d{2}(\.\d{2}(\.\d{2}(\.\d{2})?)?)?)?$/,
    'expected an HTS number such as 7206, 7216.50 or 7317.00.55.03',
  );

/**
 * Addresses of the texts a fact was read from. `sources`: official or secondary pages; `seenAt`: public mirrors
 * and transcriptions that a reader should not be sent to first.
 */
export const Sources = z.array(HttpsUrl);

function isHttpsUrl(text: string): boolean {
  if (/\s/.test(text) || !URL.canParse(text)) return false;
  const url = new URL(text);
  return (
    url.protocol === 'https:' && url.hostname.includes('.') && url.username === '' && url.password === ''
  );
}
