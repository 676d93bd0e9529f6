import type { I18n } from '@lingui/core';
import type { FieldName } from '@jejaring/graph/model';
import { fieldName, fieldOrder } from '../vocabulary/fields.ts';
import type { StatementRule, UnknownReason } from '../vocabulary/enums.generated.ts';
import type { EntityStatementsFragment } from './fact-rows.generated.ts';
import { shownValue, type ShownValue } from './fact-values.ts';

export interface FactSource {
  readonly id: string;
  readonly name: string;
  /** Where in the source: a row, a page, an address. */
  readonly row?: number | null;
  readonly page?: string | null;
  readonly url?: string | null;
  readonly says?: string | null;
  readonly inferredBy?: string | null;
}

export interface FactValue extends ShownValue {
  readonly sources: readonly FactSource[];
  readonly rule: StatementRule;
  /** False for a value that another source overruled: shown beside it, struck by its rule. */
  readonly isUsed: boolean;
}

/** One fact with every value stated, or the reason why there is none. */
export interface FactRow {
  readonly key: string;
  readonly label: string;
  readonly values: readonly FactValue[];
  readonly unknown?: UnknownReason;
  /** True where sources disagree and the value shown was chosen by rule. */
  readonly isDisputed: boolean;
}

type Statement = NonNullable<EntityStatementsFragment['statements']>['edges'][number]['node'];

/** Said elsewhere on the page (name, description, point), or of no use to a reader. */
const hidden: ReadonlySet<string> = new Set<FieldName>([
  'names',
  'aliases',
  'level',
  'descriptions',
  'point',
  'codeScheme',
  'decimals',
  'precedence',
  'caveats',
  'gaps',
]);

/** What sort of thing it is: in the labels of the page already, so last in the table. */
const identifying: ReadonlySet<string> = new Set<FieldName>([
  'type',
  'code',
  'country',
  'isAutonomous',
  'identifier',
  'vocabulary',
]);

/** Whether a row belongs after everything else that is known. */
export const isIdentifying = ({ key }: FactRow): boolean => identifying.has(key);

/** The facts of an entity, in the order of the model: what is stated, then what is known to be unknown. */
export function factRows(entity: EntityStatementsFragment, i18n: I18n, locale: string): FactRow[] {
  const byField = new Map<string, Statement[]>();
  for (const { node } of entity.statements?.edges ?? []) {
    if (hidden.has(node.field) || (node.field === 'isUnnamed' && node.value === 'false')) continue;
    byField.set(node.field, [...(byField.get(node.field) ?? []), node]);
  }
  const known = [...byField].map(([field, statements]) => factRow(field, statements, i18n, locale));
  const unknown = entity.unknown
    // Indicators stand in their own table.
    .filter(({ field }) => !byField.has(field) && !hidden.has(field) && !field.includes(':'))
    .map(({ field, reason }): FactRow => ({
      key: field,
      label: fieldName(field, locale),
      values: [],
      unknown: reason,
      isDisputed: false,
    }));
  return inReadingOrder([...known, ...unknown]);
}

function factRow(field: string, statements: readonly Statement[], i18n: I18n, locale: string): FactRow {
  const values = new Map<string, FactValue>();
  for (const statement of statements) {
    const before = values.get(statement.value);
    const source = sourceOf(statement);
    if (before === undefined) {
      const shown = shownValue(field, statement.value, i18n, locale);
      values.set(statement.value, { ...shown, sources: [source], rule: statement.rule, isUsed: statement.shown });
    } else if (!before.sources.some((one) => one.id === source.id)) {
      values.set(statement.value, { ...before, sources: [...before.sources, source] });
    }
  }
  const list = [...values.values()].sort((a, b) => Number(b.isUsed) - Number(a.isUsed));
  return { key: field, label: fieldName(field, locale), values: list, isDisputed: list.some((value) => !value.isUsed) };
}

function sourceOf({ record }: Statement): FactSource {
  const { row, page, url, says } = record.locator;
  const inferredBy = record.basis === 'STATED' ? null : (record.rule ?? '');
  return { id: record.source.id, name: record.source.name, row, page, url, says, inferredBy };
}

function inReadingOrder(rows: readonly FactRow[]): FactRow[] {
  const order = fieldOrder.filter((field) => !identifying.has(field));
  const rank = (key: string) =>
    identifying.has(key) ? order.length + 1 : (order.indexOf(key) + order.length + 1) % (order.length + 1);
  return [...rows].sort((a, b) => rank(a.key) - rank(b.key));
}
