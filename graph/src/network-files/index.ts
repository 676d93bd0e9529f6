/** Files of networks for the programs that analyse them: one writer a format, for the pages and the command line. */
export { gexfWriter } from './gexf.ts';
export { graphmlWriter } from './graphml.ts';
export type { AboutFile, Attribute, AttributeValue, NetworkShape } from './network-file.ts';
