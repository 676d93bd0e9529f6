/** An area of the world and the countries in it, by their codes of ISO 3166-1. */
export interface WorldArea {
  readonly id: string;
  readonly names: { readonly id: string; readonly en: string };
  readonly countries: readonly string[];
}

const area = (code: string, id: string, en: string, countries: string): WorldArea => ({
  id: `m49:${code}`,
  names: { id, en },
  countries: countries.split(' '),
});

/**
 * The sub-regions of the world as the Statistics Division of the United Nations has them (M49, "Standard country or area codes
 * for statistical use"); Kosovo, which it does not list, stands with Southern Europe, Taiwan with Eastern Asia.
 */
export const worldAreas: readonly WorldArea[] = [
  area('035', 'Asia Tenggara', 'South-eastern Asia', 'BN ID KH LA MM MY PH SG TH TL VN'),
  area('030', 'Asia Timur', 'Eastern Asia', 'CN HK JP KP KR MN MO TW'),
  area('034', 'Asia Selatan', 'Southern Asia', 'AF BD BT IN IR LK MV NP PK'),
  area('143', 'Asia Tengah', 'Central Asia', 'KG KZ TJ TM UZ'),
  area('145', 'Asia Barat', 'Western Asia', 'AE AM AZ BH CY GE IL IQ JO KW LB OM PS QA SA SY TR YE'),
  area('053', 'Australia dan Selandia Baru', 'Australia and New Zealand', 'AU CC CX HM NF NZ'),
  area('054', 'Melanesia', 'Melanesia', 'FJ NC PG SB VU'),
  area('057', 'Mikronesia', 'Micronesia', 'FM GU KI MH MP NR PW UM'),
  area('061', 'Polinesia', 'Polynesia', 'AS CK NU PF PN TK TO TV WF WS'),
  area('014', 'Afrika Timur', 'Eastern Africa', 'BI DJ ER ET IO KE KM MG MU MW MZ RE RW SC SO SS TF TZ UG YT ZM ZW'),
  area('017', 'Afrika Tengah', 'Middle Africa', 'AO CD CF CG CM GA GQ ST TD'),
  area('015', 'Afrika Utara', 'Northern Africa', 'DZ EG EH LY MA SD TN'),
  area('018', 'Afrika bagian selatan', 'Southern Africa', 'BW LS NA SZ ZA'),
  area('011', 'Afrika Barat', 'Western Africa', 'BF BJ CI CV GH GM GN GW LR ML MR NE NG SH SL SN TG'),
  area(
    '029',
    'Karibia',
    'Caribbean',
    'AG AI AW BB BL BQ BS CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TC TT VC VG VI',
  ),
  area('013', 'Amerika Tengah', 'Central America', 'BZ CR GT HN MX NI PA SV'),
  area('005', 'Amerika Selatan', 'South America', 'AR BO BR BV CL CO EC FK GF GS GY PE PY SR UY VE'),
  area('021', 'Amerika Utara', 'Northern America', 'BM CA GL PM US'),
  area('151', 'Eropa Timur', 'Eastern Europe', 'BG BY CZ HU MD PL RO RU SK UA'),
  area('154', 'Eropa Utara', 'Northern Europe', 'AX DK EE FI FO GB GG IE IM IS JE LT LV NO SE SJ'),
  area('039', 'Eropa Selatan', 'Southern Europe', 'AD AL BA ES GI GR HR IT ME MK MT PT RS SI SM VA XK'),
  area('155', 'Eropa Barat', 'Western Europe', 'AT BE CH DE FR LI LU MC NL'),
];
