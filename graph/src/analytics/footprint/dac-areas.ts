import { worldAreas } from './world-areas.ts';

const none: readonly string[] = [];
const of = (...codes: string[]): string[] =>
  codes.flatMap((code) => worldAreas.find(({ id }) => id === `m49:${code}`)?.countries ?? none);
const without = (countries: readonly string[], out: readonly string[]) =>
  countries.filter((country) => !out.includes(country));

const africa = of('014', '017', '015', '018', '011');
const northOfSahara = ['DZ', 'EG', 'LY', 'MA', 'TN'];
const caucasus = ['AM', 'AZ', 'GE'];
const southAsia = [...without(of('034'), ['IR']), 'MM'];
const centralAsia = [...of('143'), ...caucasus];
const middleEast = [...without(of('145'), [...caucasus, 'CY', 'TR']), 'IR'];
const farEast = without(of('030', '035'), ['MM']);

/**
 * Countries of the regions that the DAC's list of recipients names, by code: what "Asia, regional" may mean. Where the DAC and
 * M49 differ (Myanmar, Iran, Sudan, the Caucasus, Cyprus, Turkey) the DAC is followed. "Developing countries, unspecified"
 * may be anywhere and is not listed.
 */
const countriesOfDac: Readonly<Record<string, readonly string[]>> = {
  298: africa,
  189: northOfSahara,
  289: without(africa, northOfSahara),
  1027: [...of('014'), 'SD'],
  1028: of('017'),
  1029: of('018'),
  1030: of('011'),
  498: of('021', '029', '013', '005'),
  389: of('029', '013'),
  380: of('029'),
  1031: of('029'),
  1032: of('013'),
  489: of('005'),
  798: [...middleEast, ...southAsia, ...centralAsia, ...farEast],
  589: middleEast,
  689: [...southAsia, ...centralAsia],
  679: southAsia,
  619: centralAsia,
  789: farEast,
  89: [...of('151', '154', '039', '155'), 'CY', 'TR'],
  88: ['BA', 'HR', 'ME', 'MK', 'RS', 'SI', 'XK'],
  889: of('053', '054', '057', '061'),
  1033: of('054'),
  1034: of('057'),
  1035: of('061'),
};

/** Ids of the countries that a region above them may mean; null where it may be any. */
export function countriesIn(region: string): readonly string[] | null {
  const code = /^region:dac:(\d+)$/.exec(region)?.[1];
  const countries = code === undefined ? undefined : countriesOfDac[code];
  return countries?.map((country) => `region:iso:${country}`) ?? null;
}
