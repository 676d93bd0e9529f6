export { SecretUrl } from './secret-url.ts';
export { parsePostgresAddress, postgresFaults } from './postgres-address.ts';
export { readHostName } from './host-name.ts';
export { SettingsError } from './settings-error.ts';
