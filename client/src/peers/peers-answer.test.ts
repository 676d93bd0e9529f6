import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { englishWords, indonesianWords, languages } from '../platform/testing/words.ts';
import { shortRegion } from '../vocabulary/region-names.ts';
import { peersAnswer, peerToLearnFrom, type AnsweringPeer, type PeersAnswerInput } from './peers-answer.ts';

const poverty = {
  id: 'indicator:bps:poverty-rate',
  name: 'Persentase penduduk miskin',
  unit: '%',
  decimals: 2,
  betterWhen: 'LOWER',
} as const;

const peer = (name: string, rank: number, steps: number | null, value: number | null): AnsweringPeer => ({
  name: `Kabupaten ${name}`,
  rank,
  steps,
  isNeighbour: steps === 1,
  distance: rank / 100,
  value,
});

const klaten: PeersAnswerInput = {
  name: 'Kabupaten Klaten',
  peers: [
    peer('Karanganyar', 1, 2, 10.68),
    peer('Demak', 2, 3, 12.92),
    peer('Sragen', 3, 2, 13.83),
    peer('Sukoharjo', 4, 1, 8.23),
    peer('Semarang', 5, 2, 7.82),
  ],
  isByReach: false,
  challenge: poverty,
  mine: 13.49,
};

describe('the sentence of peers', () => {
  test('names the nearest, and whom to ask first', () => {
    expect(peersAnswer(klaten, indonesianWords, 'id')).toBe(
      'Karanganyar, Demak, dan Sragen paling mirip Klaten. Sukoharjo, peringkat 4 dan berbatasan langsung, lebih rendah kemiskinannya: 8,23% banding 13,49%.',
    );
    expect(peersAnswer(klaten, englishWords, 'en')).toBe(
      'Karanganyar, Demak and Sragen are most like Klaten. Sukoharjo, ranked 4 and a direct neighbour, has less poverty: 8.23% against 13.49%.',
    );
  });

  test('says plainly that none does better, that none is comparable, and leaves out what is unknown', () => {
    expect(peersAnswer({ ...klaten, mine: 5 }, indonesianWords, 'id')).toBe(
      'Karanganyar, Demak, dan Sragen paling mirip Klaten. Di antara yang ditampilkan, tak ada yang lebih rendah kemiskinannya.',
    );
    expect(peersAnswer({ ...klaten, peers: [] }, englishWords, 'en')).toBe(
      'No region can be compared with Klaten yet.',
    );
    expect(peersAnswer({ ...klaten, mine: null }, englishWords, 'en')).toBe(
      'Karanganyar, Demak and Sragen are most like Klaten.',
    );
  });

  test('of a shortened list it says so, and the farthest of all is called similar by nobody', () => {
    const others = klaten.peers.slice(2);
    expect(peersAnswer({ ...klaten, peers: others }, indonesianWords, 'id')).toMatch(
      /^Di antara yang disaring, Sragen, Sukoharjo, dan Semarang paling mirip Klaten\. Sukoharjo/,
    );
    const strangers = klaten.peers.map((one) => ({ ...one, distance: 1 }));
    expect(peersAnswer({ ...klaten, peers: strangers }, indonesianWords, 'id')).toBe(
      'Di antara yang ditampilkan, tak ada yang punya kesamaan tercatat dengan Klaten.',
    );
  });

  test('a kota keeps its kind', () => {
    expect(shortRegion('Kota Tegal')).toBe('Kota Tegal');
    expect(shortRegion('Kabupaten Administrasi Kepulauan Seribu')).toBe('Kepulauan Seribu');
  });
});

const anyPeer = fc.record({
  name: fc.constantFrom('Kabupaten A', 'Kota B', 'Kabupaten C'),
  rank: fc.integer({ min: 1, max: 513 }),
  steps: fc.option(fc.integer({ min: 1, max: 6 })),
  isNeighbour: fc.boolean(),
  distance: fc.double({ min: 0, max: 1, noNaN: true }),
  value: fc.option(fc.double({ min: 0, max: 100, noNaN: true })),
});

describe('laws', () => {
  test('whom to learn from does better, and nobody who does better is nearer', () => {
    fc.assert(
      fc.property(
        fc.array(anyPeer),
        fc.double({ min: 0, max: 100, noNaN: true }),
        fc.constantFrom('HIGHER', 'LOWER'),
        (peers, mine, betterWhen) => {
          const challenge = { ...poverty, betterWhen };
          const doesBetter = ({ value }: AnsweringPeer) =>
            value !== null && (betterWhen === 'LOWER' ? value < mine : value > mine);
          const chosen = peerToLearnFrom({ peers, challenge, mine });
          expect(chosen === null).toBe(!peers.some(doesBetter));
          if (chosen === null) return;
          expect(doesBetter(chosen)).toBe(true);
          const nearer = peers.filter((one) => doesBetter(one) && (one.steps ?? 99) < (chosen.steps ?? 99));
          expect(nearer).toEqual([]);
        },
      ),
    );
  });

  test('similar is never worded as equal, and every sentence ends', () => {
    fc.assert(
      fc.property(
        fc.array(anyPeer, { maxLength: 10 }),
        fc.boolean(),
        fc.option(fc.double({ min: 0, max: 99, noNaN: true })),
        (peers, isByReach, mine) => {
          for (const { locale, i18n } of languages) {
            const said = peersAnswer({ ...klaten, peers, isByReach, mine }, i18n, locale);
            expect(said).not.toMatch(/setara|as good|equal|NaN|undefined|null/);
            expect(said).toMatch(/\.$/);
          }
        },
      ),
    );
  });
});
