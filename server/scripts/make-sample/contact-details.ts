const contactElement = /<contact-info\b[^>]*?(?:\/>|>[\s\S]*?<\/contact-info>)\s*/g;
const email = /[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/g;
/** A number that is announced as one: "Tel: +62 21 …", "phone 021-…". Bare digits are amounts and identifiers. */
const telephone = /\b(?:tel|telp|telepon|phone|mobile|fax|hp)(?:\.|:|\s)\s*\+?\d[\d\s().-]{6,}\d/gi;

/** The text of an IATI file without contact-info elements, e-mail addresses and telephone numbers. */
export function withoutContactDetails(xml: string): string {
  return xml
    .replaceAll(contactElement, '')
    .replaceAll(email, '[e-mail removed]')
    .replaceAll(telephone, '[telephone removed]');
}
