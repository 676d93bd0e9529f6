import { valueLimits } from './limits.ts';

export type ValueCode = 'INVALID_TEXT' | 'BLANK_TEXT' | 'INVALID_ADDRESS' | 'INVALID_FIGURE' | 'DATES_REVERSED';

/** What is wrong with one value. */
export interface ValueFault {
  readonly code: ValueCode | 'INVALID_ID';
  readonly message: string;
}

/** Also what turns the direction of all that follows: on a line it can only make one name look like another. */
const unfitForLine = /[\p{Cc}\p{Zl}\p{Zp}\u202D\u202E]/u;
const unfitForProse = /[^\P{Cc}\t\n\r]/u;
/** Joiners between two marks do not begin a new letter. */
const stackedMarks = new RegExp(`(?:\\p{M}\\p{Cf}*){${valueLimits.marks + 1}}`, 'u');
/** The pattern for braille without a dot is a symbol by its class and blank on the screen. */
const blank = /[\s\p{C}\p{Z}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** Most texts, of which nothing else has to be asked. */
const plain = /^[!-~][ -~]*$/;

/** Of what stands on one line. */
export function lineFault(text: string, longest: number = valueLimits.line): ValueFault | null {
  if (text.length > longest) return tooLong(text, longest);
  if (plain.test(text)) return null;
  return characterFault(text, unfitForLine) ?? blankFault(text);
}

/** Of what may have paragraphs. */
export function proseFault(text: string, longest: number = valueLimits.prose): ValueFault | null {
  if (text.length > longest) return tooLong(text, longest);
  if (plain.test(text)) return null;
  return characterFault(text, unfitForProse) ?? blankFault(text);
}

/** Of what is kept as a source has it, whatever it says. */
export function verbatimFault(text: string): ValueFault | null {
  return text.isWellFormed() ? null : invalid('has half of a character (a lone surrogate)');
}

/** Of an address that people may follow. */
export function addressFault(address: string): ValueFault | null {
  const refused = (why: string) => ({ code: 'INVALID_ADDRESS', message: `the address ${why}.` }) as const;
  if (address.length > valueLimits.address) return refused(`has more than ${valueLimits.address} characters`);
  const url = address.isWellFormed() && !unfitForLine.test(address) ? URL.parse(address) : null;
  if (url === null) return refused('is none: give one such as https://example.org/page');
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    return refused(`begins with "${url.protocol}": only http and https lead to pages`);
  }
  if (url.username !== '' || url.password !== '') return refused('carries a user or a password: leave them out');
  return null;
}

/** Of an id or a key: what is no text cannot be found again. */
export function idFault(id: string): ValueFault | null {
  if (plain.test(id) || (id.isWellFormed() && !unfitForLine.test(id))) return null;
  return { code: 'INVALID_ID', message: 'an id has no control characters and no halves of characters.' };
}

function characterFault(text: string, unfit: RegExp): ValueFault | null {
  const broken = verbatimFault(text);
  if (broken !== null) return broken;
  const character = unfit.exec(text)?.[0];
  if (character !== undefined) return invalid(`has the control character ${nameOf(character)}`);
  if (stackedMarks.test(text)) return invalid(`has more than ${valueLimits.marks} marks on one letter`);
  return null;
}

/** Whether a text may be empty is a matter of its form. */
function blankFault(text: string): ValueFault | null {
  if (text === '' || text.replaceAll(blank, '') !== '') return null;
  return { code: 'BLANK_TEXT', message: 'the text has nothing that can be seen: leave it out where it is unknown.' };
}

function tooLong({ length }: string, longest: number): ValueFault {
  return invalid(`has ${length} characters, and ${longest} are the most`);
}

function invalid(what: string): ValueFault {
  return { code: 'INVALID_TEXT', message: `the text ${what}.` };
}

function nameOf(character: string): string {
  return `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
}
