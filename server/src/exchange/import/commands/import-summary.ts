import type { ImportReport } from '../index.ts';

const number = new Intl.NumberFormat('en');

/** A few lines on what one run did: for people, not for programs. */
export function importSummary(report: ImportReport): string[] {
  const lines = [`${report.file}: ${outcome(report)} (${report.importer}, ${report.seconds.toFixed(1)} s)`];
  const counted = Object.entries(report.counted).map(([what, count]) => `${number.format(count)} ${words(what)}`);
  if (counted.length > 0) lines.push(`  the file holds ${counted.join(', ')}`);
  const findings = Object.entries(report.findingsByCode).sort((a, b) => b[1] - a[1]);
  if (findings.length > 0) {
    lines.push(`  ${number.format(report.findings)} findings, listed on the Data page`);
    for (const [code, count] of findings) lines.push(`    ${number.format(count).padStart(7)} ${code}`);
  }
  if (report.missing > report.withdrawn) {
    lines.push(
      `  ${number.format(report.missing - report.withdrawn)} records are no longer in the file; --replace withdraws them`,
    );
  }
  if (report.withdrawn > 0) lines.push(`  ${number.format(report.withdrawn)} records withdrawn`);
  return lines;
}

function outcome({ created, updated, unchanged, withdrawn }: ImportReport): string {
  if (created + updated + withdrawn === 0)
    return `nothing changed, ${number.format(unchanged)} records are as they were`;
  return `${number.format(created)} things created, ${number.format(updated)} updated, ${number.format(unchanged)} records unchanged`;
}

/** `plannedDisbursements` reads as planned disbursements. */
function words(name: string): string {
  return name.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
