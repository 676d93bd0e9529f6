/**
 * How long a text may be, in UTF-16 units, and how large a figure; a field may have a shorter limit in its form
 * (model/fields.ts), and a figure narrower bounds. Stated in docs/operate.md.
 */
export const valueLimits = {
  /** What stands on one line. */
  line: 2_000,
  /** What may have paragraphs: a description. */
  prose: 100_000,
  /** What is said beside a relation or a flow. */
  note: 20_000,
  address: 2_000,
  /** Combining marks on one letter: writing systems in use stack five or six. */
  marks: 10,
  /** Of either sign: what is measured, and money of any currency. */
  figure: 1e18,
} as const;
