/**
 * Counts and cuts XML by plain text search, without the importer's parser, so that its figures can be checked against
 * something else. Only for the bundled files: comments and CDATA are not understood.
 */
export function count(xml: string, name: string): number {
  return xml.match(new RegExp(`<${name}[\\s/>]`, 'g'))?.length ?? 0;
}

/** Each element of this name as text, from its start tag to its end tag; elements of one name do not nest here. */
export function elementsOf(xml: string, name: string): string[] {
  const found: string[] = [];
  const start = new RegExp(`<${name}(?=[\\s/>])[^>]*>`, 'g');
  for (let tag = start.exec(xml); tag !== null; tag = start.exec(xml)) {
    const end = tag[0].endsWith('/>') ? start.lastIndex : xml.indexOf(`</${name}>`, start.lastIndex) + name.length + 3;
    found.push(xml.slice(tag.index, end));
    start.lastIndex = end;
  }
  return found;
}

/** The text of an element without its tags, trimmed. */
export function textIn(element: string): string {
  return element.replaceAll(/<[^>]*>/g, '').trim();
}

/** Participating organisations: distinct pairs of reference and first name, and distinct references, else names. */
export function distinctParticipants(xml: string): { readonly byRefAndName: number; readonly byRefElseName: number } {
  const both = new Set<string>();
  const either = new Set<string>();
  for (const element of elementsOf(xml, 'participating-org')) {
    const tag = element.slice(0, element.indexOf('>'));
    const ref = /\sref="([^"]*)"/.exec(tag)?.[1]?.trim() ?? '';
    const narratives = elementsOf(element, 'narrative');
    const name = narratives[0] === undefined ? '' : textIn(narratives[0]);
    both.add(`${ref}\t${name}`);
    either.add(ref === '' ? name : ref);
  }
  return { byRefAndName: both.size, byRefElseName: either.size };
}
