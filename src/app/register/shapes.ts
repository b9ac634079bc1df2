import { z } from 'zod';
import { Day } from '../../model/primitives.ts';

// What the API answers, as far as we use it. Whatever else it says is left alone.
// https://www.federalregister.gov/developers/documentation/api/v1

const Text = z.string().nullish();
const Number_ = z.union([z.string(), z.number().transform(String)]).nullish();

const Agency = z.object({ name: Text, raw_name: Text, slug: Text });

const Document = z.object({
  document_number: z.string().trim().min(1),
  title: Text,
  /** `Presidential Document`, `Notice`, `Rule`, `Proposed Rule`. */
  type: Text,
  html_url: Text,
  agencies: z.array(Agency).nullish(),
  /** Of a search for words: where they were found, with marks of HTML. */
  excerpts: Text,
  toc_subject: Text,
  toc_doc: Text,
});

/** A document that was published. */
export const PublishedDocument = Document.extend({
  /** `Proclamation`, `Executive Order`, `Memorandum`, for presidential documents. */
  subtype: Text,
  abstract: Text,
  action: Text,
  citation: Text,
  publication_date: Day,
  /** The address of the document that it corrects. */
  correction_of: Text,
  executive_order_number: Number_,
  proclamation_number: Number_,
});
export type PublishedDocument = z.infer<typeof PublishedDocument>;

/** A document that is filed for public inspection. */
export const FiledDocument = Document.extend({
  publication_date: Day.nullish(),
  /** Says also that an agency wants it back. */
  editorial_note: Text,
  subject_1: Text,
  subject_2: Text,
  subject_3: Text,
});
export type FiledDocument = z.infer<typeof FiledDocument>;

/** One page of a list. Nothing found: a count of 0 and no `results`. */
export const Page = z.object({
  count: z.number(),
  results: z.array(z.unknown()).nullish(),
  next_page_url: Text,
});
