import Graph from 'graphology';
import { write } from 'graphology-gexf/browser';
import type { Layout } from '../layout/layout.ts';
import type { Picture } from '../picture.ts';

/** A network for Gephi: GEXF 1.3 with the attributes of nodes and links, and places where they are known. */
export function pictureToGexf(
  picture: Picture,
  layout: Layout,
  about: { readonly title: string; readonly date: string },
): string {
  const graph = new Graph({ type: 'undirected', multi: true });
  graph.replaceAttributes({ creator: 'Jejaring', description: about.title, lastModifiedDate: about.date });
  for (const { id, name, point, kind, type, country, degree, from, to, look } of picture.nodes) {
    graph.addNode(id, {
      label: name,
      ...layout[id],
      ...known({
        kind,
        type,
        country,
        partners: degree,
        latitude: point?.lat ?? null,
        longitude: point?.lon ?? null,
        from,
        to,
        ...Object.fromEntries((look?.figures ?? []).map(({ measure, value }) => [measure, value])),
      }),
    });
  }
  for (const { id, source, target, kind, weight, roles, inferred, from, to, initiativeCount } of picture.links) {
    if (!graph.hasNode(source) || !graph.hasNode(target)) continue;
    graph.addEdgeWithKey(id, source, target, {
      weight,
      ...known({ kind, roles: roles.join(' '), inferred, from, to, initiativeCount }),
    });
  }
  return write(graph);
}

/** What is unknown is left out: an empty attribute would read as a value. */
function known(
  values: Readonly<Record<string, string | number | boolean | null>>,
): Record<string, string | number | boolean> {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, string | number | boolean] => entry[1] !== null),
  );
}
