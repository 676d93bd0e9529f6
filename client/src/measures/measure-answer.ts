import type { I18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { formatNumber, formatPercent } from '../vocabulary/numbers.ts';
import { formatValue } from './measure-values.ts';

/** What the sentence is made of: the first of the ranking, the figures of the whole, what falls apart without the first. */
export interface Finding {
  readonly measure: string;
  readonly first: { readonly name: string; readonly value: number } | null;
  readonly figures: Readonly<Record<string, number>>;
  readonly loss: {
    readonly of: number;
    readonly lost: number;
    readonly partners: number;
    readonly partnersLost: number;
  } | null;
}

/** The answer to what a measure asks, in one sentence. */
export function measureAnswer({ measure, first, figures, loss }: Finding, i18n: I18n, locale: string): string {
  const figure = (name: string, decimals = 0) => formatNumber(figures[name] ?? 0, locale, decimals);
  if (first === null) return i18n._(msg`Tidak ada hubungan untuk dibaca di cakupan ini.`);
  const { name } = first;
  const value = formatValue(measure, first.value, locale);
  switch (measure) {
    case 'communities': {
      const [groups, largest, of] = [figure('communities'), figure('largest'), figure('of')];
      return i18n._(msg`${groups} kelompok terbentuk sendiri; yang terbesar memuat ${largest} dari ${of} pihak.`);
    }
    case 'components': {
      const [parts, largest, of] = [figure('parts'), figure('largest'), figure('of')];
      return i18n._(msg`Jaringan ini terdiri dari ${parts} bagian; yang terbesar memuat ${largest} dari ${of} pihak.`);
    }
    case 'bridges': {
      const [bridges, ties] = [figure('bridges'), figure('ties')];
      return i18n._(msg`${bridges} dari ${ties} hubungan adalah satu-satunya jalan ke pihak di seberangnya.`);
    }
    case 'k-core': {
      const [inCore, core] = [figure('inCore'), figure('core')];
      return i18n._(msg`${inCore} pihak membentuk inti: masing-masing punya sedikitnya ${core} mitra di dalamnya.`);
    }
    case 'roles': {
      const [several, of] = [figure('several'), figure('of')];
      return i18n._(msg`${several} dari ${of} pihak memegang lebih dari satu peran.`);
    }
    case 'inclusiveness': {
      const [included, known] = [figure('included'), figure('known')];
      const share = formatPercent(100 * (figures['share'] ?? 0), locale);
      return i18n._(
        msg`${included} dari ${known} pihak yang diketahui jenisnya adalah daerah, desa, atau bukan negara (${share}).`,
      );
    }
    case 'degree':
    case 'weighted-degree': {
      const mean = figure('mean', 1);
      return measure === 'degree'
        ? i18n._(msg`${name} punya mitra terbanyak, ${value}; rata-rata ${mean}.`)
        : i18n._(msg`${name} paling banyak bekerja sama, ${value} kali bersama mitranya; rata-rata ${mean}.`);
    }
    case 'pagerank':
      return i18n._(msg`${name} berkedudukan paling kuat di jaringan ini.`);
    default:
      return lossSentence(name, loss, i18n, locale);
  }
}

/** Without Bappenas, how many of its partners, and of all that hang together with it, lose touch with the largest part. */
export function lossSentence(name: string, loss: Finding['loss'], i18n: I18n, locale: string): string {
  if (loss === null || loss.of === 0) return i18n._(msg`${name} tidak terhubung dengan siapa pun di cakupan ini.`);
  const [lost, of] = [formatNumber(loss.lost, locale), formatNumber(loss.of, locale)];
  const [gone, partners] = [formatNumber(loss.partnersLost, locale), formatNumber(loss.partners, locale)];
  return loss.lost === 0
    ? i18n._(msg`Tanpa ${name} pun, ${of} pihak lain tetap saling terhubung.`)
    : i18n._(
        msg`Tanpa ${name}, ${gone} dari ${partners} mitranya terputus; seluruhnya ${lost} dari ${of} pihak lain kehilangan hubungan dengan bagian terbesar.`,
      );
}
