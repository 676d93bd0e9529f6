/** Values of facets that are no name and no code. */
export const facets = { notStated: 'Tidak dinyatakan' };
