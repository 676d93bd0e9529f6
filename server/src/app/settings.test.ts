import { describe, expect, it } from 'vitest';
import { readSettings, SettingsError } from './settings.ts';

describe('settings', () => {
  it('start on loopback, read-only, with the sample', () => {
    expect(readSettings({}, '/somewhere')).toEqual({
      port: 4000,
      host: '127.0.0.1',
      folder: '/somewhere/data',
      loadsSample: true,
      token: null,
    });
  });

  it('come from the environment; an empty variable counts as absent', () => {
    const settings = readSettings(
      {
        PORT: '0',
        HOST: '::',
        JEJARING_DATA: '/elsewhere',
        JEJARING_SAMPLE: 'off',
        JEJARING_TOKEN: '',
        UNRELATED: 'x',
      },
      '/somewhere',
    );
    expect(settings).toEqual({ port: 0, host: '::', folder: '/elsewhere', loadsSample: false, token: null });
  });

  it('that cannot be used are told all at once', () => {
    const environment = {
      PORT: 'many',
      JEJARING_SAMPLE: 'yes',
      JEJARING_TOKEN: 'short',
      JEJARING_GRAPH: 'neo4j',
      JEJARING_DATABASE: 'postgresql',
    };
    const faults = (() => {
      try {
        readSettings(environment);
        return [];
      } catch (error) {
        return error instanceof SettingsError ? error.faults : [String(error)];
      }
    })();
    expect(faults).toHaveLength(5);
    for (const name of Object.keys(environment)) expect(faults.join('\n')).toContain(name);
  });

  it.each(['-1', '65536', '1.5', 'x'])('know that %s is no port', (PORT) => {
    expect(() => readSettings({ PORT })).toThrow(SettingsError);
  });

  it('refuse a token that no header can carry', () => {
    expect(() => readSettings({ JEJARING_TOKEN: 'long enough but with spaces' })).toThrow(/header/);
  });
});
