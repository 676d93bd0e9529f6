export { casesImporter } from './cases-importer.ts';
