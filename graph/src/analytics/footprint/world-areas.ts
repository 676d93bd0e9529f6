import type { Wording, Words } from '@jejaring/words';

/** An area of the world and the countries in it, by their codes of ISO 3166-1. */
export interface WorldArea {
  readonly id: string;
  readonly name: Wording;
  readonly countries: readonly string[];
}

const area = (code: keyof Words['worldAreas'], countries: string): WorldArea => ({
  id: `m49:${code}`,
  name: (words) => words.worldAreas[code],
  countries: countries.split(' '),
});

/**
 * The sub-regions of the world as the Statistics Division of the United Nations has them (M49, "Standard country or area codes
 * for statistical use"); Kosovo, which it does not list, stands with Southern Europe, Taiwan with Eastern Asia.
 */
export const worldAreas: readonly WorldArea[] = [
  area('035', 'BN ID KH LA MM MY PH SG TH TL VN'),
  area('030', 'CN HK JP KP KR MN MO TW'),
  area('034', 'AF BD BT IN IR LK MV NP PK'),
  area('143', 'KG KZ TJ TM UZ'),
  area('145', 'AE AM AZ BH CY GE IL IQ JO KW LB OM PS QA SA SY TR YE'),
  area('053', 'AU CC CX HM NF NZ'),
  area('054', 'FJ NC PG SB VU'),
  area('057', 'FM GU KI MH MP NR PW UM'),
  area('061', 'AS CK NU PF PN TK TO TV WF WS'),
  area('014', 'BI DJ ER ET IO KE KM MG MU MW MZ RE RW SC SO SS TF TZ UG YT ZM ZW'),
  area('017', 'AO CD CF CG CM GA GQ ST TD'),
  area('015', 'DZ EG EH LY MA SD TN'),
  area('018', 'BW LS NA SZ ZA'),
  area('011', 'BF BJ CI CV GH GM GN GW LR ML MR NE NG SH SL SN TG'),
  area('029', 'AG AI AW BB BL BQ BS CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TC TT VC VG VI'),
  area('013', 'BZ CR GT HN MX NI PA SV'),
  area('005', 'AR BO BR BV CL CO EC FK GF GS GY PE PY SR UY VE'),
  area('021', 'BM CA GL PM US'),
  area('151', 'BG BY CZ HU MD PL RO RU SK UA'),
  area('154', 'AX DK EE FI FO GB GG IE IM IS JE LT LV NO SE SJ'),
  area('039', 'AD AL BA ES GI GR HR IT ME MK MT PT RS SI SM VA XK'),
  area('155', 'AT BE CH DE FR LI LU MC NL'),
];
