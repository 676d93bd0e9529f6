/** What a spreadsheet begins a formula with; East Asian and small forms are read as their plain ones. */
const formulaSign = String.raw`=+\-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B`;

/** What a spreadsheet passes over before it: white space, what cannot be seen, and the quotation mark of its own dialect. */
const passedOver = String.raw`[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}"]`;

const anySign = new RegExp(`[${formulaSign}]`, 'u');
const formulaStart = new RegExp(`^${passedOver}*[${formulaSign}]`, 'u');
const plainDecimal = /^-?\d+(\.\d+)?$/;

/** Where a program that separates fields by something else than the comma begins another field or row, whatever is quoted. */
const separators = /([;\t\r\n\v\f\u0085\u2028\u2029])/;

/**
 * A text as a field of a CSV file, so that a spreadsheet shows it and never runs it (CWE-1236): an apostrophe before whatever
 * could begin a formula, at the start of the field or of what a spreadsheet takes for another one. Plain decimals, which amounts of
 * money are written as, stay. Takes time linear in the text.
 */
export function spreadsheetText(text: string): string {
  if (!anySign.test(text) || plainDecimal.test(text)) return text;
  const [first = '', ...others] = text.split(separators);
  const quoted = [first, ...others.map(quoteFormula)].join('');
  return formulaStart.test(text) ? `'${quoted}` : quoted;
}

function quoteFormula(piece: string): string {
  return formulaStart.test(piece) && !plainDecimal.test(piece) ? `'${piece}` : piece;
}
