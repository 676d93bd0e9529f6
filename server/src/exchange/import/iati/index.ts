export { iatiImporter } from './iati-importer.ts';
