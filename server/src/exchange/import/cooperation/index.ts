export { interRegionalImporter } from './inter-regional-importer.ts';
export { southSouthImporter } from './south-south-importer.ts';
