import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { FlowKind } from './enums.generated.ts';

export const flowNames: Readonly<Record<FlowKind, MessageDescriptor>> = {
  INCOMING_FUNDS: msg`Dana masuk`,
  OUTGOING_COMMITMENT: msg`Komitmen`,
  DISBURSEMENT: msg`Penyaluran`,
  EXPENDITURE: msg`Belanja`,
  INTEREST_PAYMENT: msg`Pembayaran bunga`,
  LOAN_REPAYMENT: msg`Pelunasan pinjaman`,
  REIMBURSEMENT: msg`Penggantian biaya`,
  PURCHASE_OF_EQUITY: msg`Pembelian saham`,
  SALE_OF_EQUITY: msg`Penjualan saham`,
  CREDIT_GUARANTEE: msg`Jaminan kredit`,
  INCOMING_COMMITMENT: msg`Komitmen masuk`,
  OUTGOING_PLEDGE: msg`Janji dana`,
  INCOMING_PLEDGE: msg`Janji dana masuk`,
  BUDGET: msg`Anggaran`,
  PLANNED_DISBURSEMENT: msg`Rencana penyaluran`,
  UNKNOWN: msg`Jenis tidak diketahui`,
};
