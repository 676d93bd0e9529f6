/** How long a text may be, in UTF-16 units, and how large a figure. Stated in docs/operate.md. */
export const valueLimits = {
  /** A name, a code, a publisher: what stands on one line. */
  line: 2_000,
  /** A description, a note: what may have paragraphs. */
  prose: 100_000,
  address: 2_000,
  /** Combining marks on one letter: writing systems in use stack five or six. */
  marks: 10,
  /** Persons; the world has 8 × 10⁹. */
  population: 2e10,
  /** Square kilometres; the whole Earth has 5.1 × 10⁸. */
  area: 5.2e8,
  /** Of either sign: what is measured, and money of any currency. */
  figure: 1e18,
} as const;
