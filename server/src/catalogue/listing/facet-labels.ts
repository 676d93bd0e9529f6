import type { Language } from '@jejaring/schema';
import { firstLanguage, localeOf, wordsIn } from '@jejaring/words';
import countries from 'i18n-iso-countries';
import { nameIn } from '../entities/index.ts';
import type { RequestContext } from '../../platform/request/index.ts';

/**
 * What a person reads for the value of a facet: the name of the entity or country it stands for, else the code itself,
 * which the pages translate.
 */
export async function labelOf(
  context: RequestContext,
  field: string,
  value: string | null,
  asked: Language | null,
): Promise<string> {
  const language = asked ?? firstLanguage;
  if (value === null) return wordsIn(language).facets.notStated;
  if (field === 'COUNTRY') return countries.getName(value, localeOf(language)) ?? value;
  if (field !== 'SECTOR' && field !== 'SOURCE') return value;
  const entity = await context.loaders.entity.load(value);
  return entity === null ? value : nameIn(entity.names, language);
}
