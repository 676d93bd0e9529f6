import type { Finding, FindingSeverity } from '../importer.ts';
import type { XmlElement } from './xml-element.ts';

/** Gathers what is wrong with one activity while it is mapped. */
export class Problems {
  readonly findings: Finding[] = [];
  /** Elements of which something could not be used: their record keeps them as they stand. */
  readonly leftOut = new Set<XmlElement>();
  /** Identifier of the activity. */
  readonly #key: string | undefined;

  constructor(key: string | undefined) {
    this.#key = key;
  }

  warn(
    element: XmlElement,
    code: string,
    message: string,
    more: Pick<Finding, 'field' | 'value' | 'suggestion'> = {},
  ): void {
    this.#add('WARNING', element, code, message, more);
  }

  note(
    element: XmlElement,
    code: string,
    message: string,
    more: Pick<Finding, 'field' | 'value' | 'suggestion'> = {},
  ): void {
    this.#add('NOTE', element, code, message, more);
  }

  error(
    element: XmlElement,
    code: string,
    message: string,
    more: Pick<Finding, 'field' | 'value' | 'suggestion'> = {},
  ): void {
    this.#add('ERROR', element, code, message, more);
  }

  #add(
    severity: FindingSeverity,
    element: XmlElement,
    code: string,
    message: string,
    more: Pick<Finding, 'field' | 'value' | 'suggestion'>,
  ): void {
    if (severity !== 'NOTE') this.leftOut.add(element);
    const key = this.#key === undefined ? {} : { key: this.#key };
    const value = more.value === undefined ? {} : { value: more.value.slice(0, 200) };
    this.findings.push({ severity, code, message, line: element.line, field: element.name, ...key, ...more, ...value });
  }
}
