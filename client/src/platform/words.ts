import { I18n, type MessageDescriptor, type MessageOptions } from '@lingui/core';

type Values = NonNullable<MessageDescriptor['values']>;

/** What Lingui would read in a value once it stands in a sentence: `\x41`, `\u0041`, and its own mark for the number of a plural. */
const readByLingui = /\\(?=u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2})|%(?=__lingui_octothorpe__%)/g;

/** Written from right to left, or a mark that turns the direction of what follows. */
const turnsDirection = /[\u0590-\u08FF\u200E\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFC]/u;
const [isolate, endOfIsolate] = ['\u2068', '\u2069'];

/**
 * The words of the pages. Lingui decodes escapes in a sentence after the values came in; here a value stays the text that it is, and
 * keeps the order of the sentence around it. Values of `<Trans>` are components besides (client/lint/names-are-text.ts).
 */
export class Words extends I18n {
  override _(descriptor: MessageDescriptor): string;
  override _(id: string, values?: Values, options?: MessageOptions): string;
  override _(idOrDescriptor: MessageDescriptor | string, values?: Values, options?: MessageOptions): string {
    if (typeof idOrDescriptor === 'string') return super._(idOrDescriptor, asText(values), options);
    const { values: own = values, ...descriptor } = idOrDescriptor;
    return super._(own === undefined ? descriptor : { ...descriptor, values: asText(own) ?? {} });
  }
}

function asText(values: Values | undefined): Values | undefined {
  if (values === undefined) return undefined;
  return Object.fromEntries(
    Object.entries(values).map(([key, value]: [string, unknown]) => [
      key,
      typeof value === 'string' ? text(value) : value,
    ]),
  );
}

function text(value: string): string {
  const escaped = value.replace(readByLingui, (mark) => (mark === '%' ? '\\x25' : '\\x5c'));
  return turnsDirection.test(value) ? `${isolate}${escaped}${endOfIsolate}` : escaped;
}

/** Those of this page. */
export const i18n = new Words({});
