/** One element of an activity, as small as mapping needs it. Names keep their prefix; comments are gone. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  /** Its own text, without that of its children, untrimmed. */
  text: string;
  /** Line of the file from 1, where its start tag ends. */
  readonly line: number;
  /** BCP 47 tag in lower case, its own or inherited from an ancestor; null where the source does not say. */
  readonly language: string | null;
}

/** Trimmed; null where it is missing or empty. */
export function attribute(element: XmlElement | undefined, name: string): string | null {
  const value = element?.attributes[name]?.trim();
  return value === undefined || value === '' ? null : value;
}

export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}

export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((candidate) => candidate.name === name) ?? [];
}

/** Every element below, depth first, itself first. */
export function* descendants(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const below of element.children) yield* descendants(below);
}

/** `xml:lang`, or `lang` under another prefix bound to XML's namespace by mistake (met in published files). */
export function languageOf(attributes: Readonly<Record<string, string>>): string | null {
  const name = 'xml:lang' in attributes ? 'xml:lang' : Object.keys(attributes).find((key) => key.endsWith(':lang'));
  const tag = name === undefined ? '' : (attributes[name] ?? '').trim().toLowerCase().replaceAll('_', '-');
  return /^[a-z]{2,3}(-[a-z0-9]{2,8})?$/.test(tag) && tag.length <= 12 ? tag : null;
}
