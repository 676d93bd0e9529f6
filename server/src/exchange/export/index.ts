import type { ExportFormat } from './export-format.ts';
import { networkCsv } from './network-csv.ts';
import { networkGexf, networkGraphml } from './network-files.ts';
import { recordsJsonl } from './records-jsonl.ts';

export { writeExport } from './write-export.ts';

/** Every format, in the order in which `--help` names them. */
export const exportFormats: readonly ExportFormat[] = [recordsJsonl, networkCsv, networkGexf, networkGraphml];
