import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/**
 * What the codes of the OECD DAC mean that occur in the activities, after the bundled lists (CollaborationType, FlowType,
 * FinanceType, AidType); the code itself stands after the name, and alone where it is not named here.
 */
export const dacCodes: Readonly<Partial<Record<string, Readonly<Record<string, MessageDescriptor>>>>> = {
  collaborationType: {
    '1': msg`bilateral`,
    '2': msg`multilateral (masuk)`,
    '3': msg`bilateral, sumbangan inti kepada LSM dan badan swasta`,
    '4': msg`multilateral (keluar)`,
    '6': msg`aliran sektor swasta`,
  },
  flowType: {
    '10': msg`bantuan pembangunan resmi (ODA)`,
    '20': msg`aliran resmi lain (OOF)`,
    '30': msg`pendanaan pembangunan swasta`,
    '35': msg`pasar swasta`,
  },
  financeType: {
    '110': msg`hibah`,
    '410': msg`pinjaman bantuan, tanpa penataan utang`,
    '411': msg`pinjaman terkait investasi`,
    '421': msg`pinjaman`,
  },
  aidType: {
    A01: msg`dukungan anggaran umum`,
    B01: msg`dukungan inti kepada LSM, badan swasta, dan lembaga penelitian`,
    B03: msg`sumbangan bagi program dan dana bertujuan khusus`,
    B04: msg`dana bersama`,
    C01: msg`intervensi berbentuk proyek`,
    D01: msg`tenaga dari negara donor`,
    D02: msg`bantuan teknis lain`,
    E01: msg`beasiswa dan pelatihan di negara donor`,
    E02: msg`biaya mahasiswa yang diperhitungkan`,
    G01: msg`biaya administrasi`,
    H02: msg`pengungsi di negara donor`,
  },
};
