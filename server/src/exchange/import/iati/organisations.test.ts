import { describe, expect, test } from 'vitest';
import { identify } from './organisations.ts';

const spain = { ref: 'ES-DIR3-E04585801', name: 'Ministry of Foreign Affairs and Cooperation, Spain' };
const undp = { ref: 'XM-DAC-41114', name: 'United Nations Development Programme' };
const bank = { ref: 'XM-DAC-46004', name: 'Asian Development Bank' };
const idOf = (ref: string | null, name: string | null, reporter = undp) => identify({ ref, name }, reporter)?.id;

describe('no two strangers share an id', () => {
  test('61 of the Spanish file is a ministry and FAO', () => {
    const ministry = idOf('61', 'MESS - Ministerio de Empleo y Seguridad Social', spain);
    const fao = idOf('61', 'FAO - Organización de las Naciones Unidas para la Agricultura y la Alimentación', spain);
    expect(ministry).toBe('actor:local:ES-DIR3-E04585801:mess-ministerio-de-empleo-y-seguridad-social');
    expect(fao).toBe('actor:iati:XM-DAC-41301');
  });

  test('a bare number of the register holds only where the name agrees', () => {
    expect(idOf('46004', 'Asian Development Bank', bank)).toBe('actor:iati:XM-DAC-46004');
    expect(identify({ ref: '46004', name: 'P.T. Perusahaan Listrik Negara' }, bank)).toMatchObject({
      id: 'actor:local:XM-DAC-46004:p-t-perusahaan-listrik-negara',
      otherBody: 'Asian Development Bank',
    });
  });

  test('the same name at two publishers is two local actors', () => {
    const other = { ref: 'GB-GOV-1', name: 'FCDO' };
    expect(idOf('00183', 'Ministry of Health')).not.toBe(idOf('77', 'Ministry of Health', other));
  });

  test('KfW is not the ministry whose ref it was given', () => {
    expect(idOf('DE-1', 'KREDITANSTALT FUR WIEDERAUFBAU')).toBe(
      'actor:local:XM-DAC-41114:kreditanstalt-fur-wiederaufbau',
    );
    expect(idOf('DE-1', 'GOVERNMENT OF GERMANY')).toBe('actor:government:DE');
  });
});

describe('one body has one id', () => {
  test.each([
    [
      'a ref with the prefix of a register',
      'KR-GOV-051',
      'Korea International Cooperation Agency',
      'actor:iati:KR-GOV-051',
    ],
    ['a ref of the register without such a prefix', '47122', 'THE GAVI ALLIANCE', 'actor:iati:47122'],
    ['the table: a publisher’s own number', '00006', 'WORLD HEALTH ORGANIZATION', 'actor:iati:XM-DAC-928'],
    ['the reporter by its ref', 'XM-DAC-41114', 'UNDP', 'actor:iati:XM-DAC-41114'],
    ['the reporter by its name', null, 'UNITED NATIONS DEVELOPMENT PROGRAMME', 'actor:iati:XM-DAC-41114'],
    ['a name alone', null, 'Some Trust', 'actor:local:XM-DAC-41114:some-trust'],
    ['a name in the place of a ref', 'Yale University', null, 'actor:local:XM-DAC-41114:yale-university'],
  ])('%s', (_what, ref, name, id) => {
    expect(idOf(ref, name)).toBe(id);
  });

  test('nobody is nobody', () => {
    expect(identify({ ref: null, name: null }, undp)).toBeNull();
  });
});

test('categories are unnamed, bodies are not', () => {
  expect(identify({ ref: '708', name: 'Otra entidad' }, spain)?.isUnnamed).toBe(true);
  expect(identify({ ref: '181', name: 'Otra ONG nacional - país donante' }, spain)?.isUnnamed).toBe(true);
  expect(identify({ ref: '00311', name: 'PRIVATE SECTOR' }, undp)?.isUnnamed).toBe(true);
  expect(identify({ ref: '35', name: 'CCAA CAV - País Vasco' }, spain)?.isUnnamed).toBe(false);
});

test('a country as funder is its government, inferred; Busan’s government governs Busan', () => {
  expect(identify({ ref: null, name: 'Spain' }, spain)).toMatchObject({
    id: 'actor:government:ES',
    governs: { region: 'region:iso:ES', basis: 'INFERRED' },
  });
  expect(identify({ ref: '00141', name: 'GOVERNMENT OF JAPAN' }, undp)).toMatchObject({
    governs: { region: 'region:iso:JP', basis: 'STATED' },
  });
  const korea = { ref: 'KR-GOV-010', name: 'Office for Government Policy Coordination' };
  expect(identify({ ref: 'KR-GOV-390', name: 'Busan Metropolitan City' }, korea)).toMatchObject({
    id: 'actor:iati:KR-GOV-390',
    governs: { region: 'region:wikidata:Q16520', basis: 'INFERRED' },
  });
});
