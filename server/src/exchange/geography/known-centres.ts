import type { Point } from '@jejaring/graph/model';

/** Points that gazetteers and geocoders give for Indonesia as a whole; each was met in published data. */
export const centresOfIndonesia: readonly { readonly point: Point; readonly usedBy: string }[] = [
  { point: { lat: -5, lon: 120 }, usedBy: 'GeoNames 1643084, The World Factbook; in the sea off Bone' },
  { point: { lat: -2.5, lon: 118 }, usedBy: 'Natural Earth and map libraries' },
  { point: { lat: -0.789275, lon: 113.921327 }, usedBy: 'Google country list' },
  { point: { lat: -0.978489, lon: 113.933877 }, usedBy: 'geocoders asked for "Indonesia" (in the IATI sample)' },
];
