import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type {
  BetterWhen,
  ChangeKind,
  FindingSeverity,
  GoalLevel,
  ImportState,
  PracticeStage,
  PracticeStatus,
  StatementRule,
  UnknownReason,
} from './enums.generated.ts';

export const unknownReasons: Readonly<Record<UnknownReason, MessageDescriptor>> = {
  NOT_STATED: msg`sumber tidak menyebutnya`,
  DAMAGED: msg`nilai di sumber rusak`,
};

/** Why a value is the one shown, after the source's name. */
export const statementRules: Readonly<Record<StatementRule, MessageDescriptor | null>> = {
  ONLY: null,
  UNION: null,
  AGREED: msg`semua sumber sama`,
  SOURCE_ORDER: msg`dipakai, sumber lebih utama`,
  LATER: msg`dipakai, lebih baru`,
  OVERRULED: msg`tidak dipakai`,
};

export const practiceStageNames: Readonly<Record<PracticeStage, MessageDescriptor>> = {
  INITIATIVE: msg`Inisiatif`,
  TRIAL: msg`Uji coba`,
  APPLICATION: msg`Penerapan`,
};

export const practiceStatusNames: Readonly<Record<PracticeStatus, MessageDescriptor>> = {
  CONTINUING: msg`Berlanjut`,
  STOPPED: msg`Berhenti`,
};

export const goalLevelNames: Readonly<Record<GoalLevel, MessageDescriptor>> = {
  GOAL: msg`Tujuan`,
  TARGET: msg`Target`,
  INDICATOR: msg`Indikator tujuan`,
};

export const betterWhenNames: Readonly<Record<BetterWhen, MessageDescriptor>> = {
  HIGHER: msg`lebih tinggi lebih baik`,
  LOWER: msg`lebih rendah lebih baik`,
};

export const changeNames: Readonly<Record<ChangeKind, MessageDescriptor>> = {
  IMPORT: msg`Impor`,
  EDIT: msg`Suntingan`,
  WITHDRAW: msg`Penarikan`,
  MERGE: msg`Penggabungan`,
  SPLIT: msg`Pemisahan`,
  UNDO: msg`Pembatalan`,
};

export const importStates: Readonly<Record<ImportState, MessageDescriptor>> = {
  RUNNING: msg`sedang berjalan`,
  DONE: msg`selesai`,
  CANCELLED: msg`dibatalkan`,
  FAILED: msg`gagal`,
  INTERRUPTED: msg`terputus sebelum selesai`,
};

export const severityNames: Readonly<Record<FindingSeverity, MessageDescriptor>> = {
  ERROR: msg`Galat`,
  WARNING: msg`Peringatan`,
  NOTE: msg`Catatan`,
};
