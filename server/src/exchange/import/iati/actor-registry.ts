import {
  actorTypes,
  recordAbout,
  type ActorType,
  type Alias,
  type LocalName,
  type LocalText,
  type RelationInput,
  type TypedRecord,
} from '@jejaring/graph/model';
import { countryGovernedBy, governmentNames } from './government-names.ts';
import type { OrganisationIdentity } from './organisations.ts';
import { codelist } from './codelists.ts';
import { comparable } from './comparable.ts';

/** IATI's OrganisationType by code; the codes of 1.0x are the same. */
const typeByCode: Readonly<Record<string, ActorType>> = {
  '10': 'GOVERNMENT',
  '11': 'LOCAL_GOVERNMENT',
  '15': 'OTHER_PUBLIC_SECTOR',
  '21': 'INTERNATIONAL_NGO',
  '22': 'NATIONAL_NGO',
  '23': 'REGIONAL_NGO',
  '24': 'PARTNER_COUNTRY_NGO',
  '30': 'PUBLIC_PRIVATE_PARTNERSHIP',
  '40': 'MULTILATERAL',
  '60': 'FOUNDATION',
  '70': 'PRIVATE_SECTOR',
  '71': 'PRIVATE_SECTOR_PROVIDER_COUNTRY',
  '72': 'PRIVATE_SECTOR_RECIPIENT_COUNTRY',
  '73': 'PRIVATE_SECTOR_THIRD_COUNTRY',
  '80': 'ACADEMIC',
  '90': 'OTHER',
};

/** Undefined where the code is in no list. */
export function actorTypeOf(code: string): ActorType | undefined {
  return typeByCode[code];
}

/** A narrative longer than this is no name but a description (met in published files). */
export const longestActorName = 200;
const longestDescription = 10_000;

/** What one element says about an organisation. */
export interface MetOrganisation {
  readonly alias: Alias | undefined;
  readonly texts: readonly LocalText[];
  readonly type: ActorType | undefined;
  readonly line: number;
}

interface Known {
  readonly identity: OrganisationIdentity;
  readonly line: number;
  /** How often each name was met, by language and text, in the order first met. */
  readonly names: Map<string, { readonly name: LocalText; count: number }>;
  readonly descriptions: Map<string, LocalText>;
  readonly aliases: Map<string, Alias>;
  readonly types: Map<ActorType, number>;
}

/** Every organisation that a file names, for one record each at its end. Grows with organisations, not activities. */
export class ActorRegistry {
  readonly #known = new Map<string, Known>();
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  get size(): number {
    return this.#known.size;
  }

  add(identity: OrganisationIdentity, met: MetOrganisation): void {
    let known = this.#known.get(identity.id);
    if (known === undefined) {
      const { line } = met;
      known = { identity, line, names: new Map(), descriptions: new Map(), aliases: new Map(), types: new Map() };
      this.#known.set(identity.id, known);
    }
    for (const text of met.texts) {
      const key = `${text.language} ${text.text}`;
      if (text.text.length > longestActorName) {
        known.descriptions.set(key, { ...text, text: text.text.slice(0, longestDescription) });
        continue;
      }
      const seen = known.names.get(key);
      if (seen === undefined) known.names.set(key, { name: text, count: 1 });
      else seen.count += 1;
    }
    if (met.alias !== undefined) known.aliases.set(`${met.alias.scheme} ${met.alias.value}`, met.alias);
    if (met.type !== undefined) known.types.set(met.type, (known.types.get(met.type) ?? 0) + 1);
  }

  *records(): Generator<TypedRecord> {
    for (const [id, known] of this.#known) yield this.#record(id, known);
  }

  #record(id: string, known: Known): TypedRecord {
    const { identity } = known;
    const country = countryGovernedBy(id);
    const type = country === null ? mostMet(known.types) : 'GOVERNMENT';
    const aliases = [...known.aliases.values()];
    const descriptions = [...known.descriptions.values()];
    const governs: RelationInput[] =
      identity.governs === undefined
        ? []
        : [
            {
              kind: 'GOVERNS',
              from: id,
              to: identity.governs.region,
              basis: identity.governs.basis,
              ...ruleOf(identity.governs.basis),
            },
          ];
    return recordAbout({
      source: this.#source,
      key: `org:${id}`,
      entity: { id, kind: 'ACTOR' },
      locator: { row: known.line },
      fields: {
        names: namesOf(id, known),
        ...(aliases.length > 0 && { aliases }),
        ...(descriptions.length > 0 && { descriptions }),
        ...(type !== undefined && { type }),
        ...(country !== null && { country }),
        ...(identity.isUnnamed && { isUnnamed: true }),
      },
      relations: governs,
    });
  }
}

function ruleOf(basis: string): { readonly rule?: string } {
  return basis === 'STATED' ? {} : { rule: 'name of a place read as its government (governments.csv)' };
}

/** The name met most often, whole ones before garbled ones, mixed case before capitals only, is the official one; the register's, then the ref's, where none was met. */
function namesOf(id: string, known: Known): LocalName[] {
  const met = [...known.names.values()].sort(
    (a, b) =>
      Number(isGarbled(a.name.text)) - Number(isGarbled(b.name.text)) ||
      Number(isShouted(a.name.text)) - Number(isShouted(b.name.text)) ||
      b.count - a.count,
  );
  const own = governmentNames(id);
  const texts = [...own, ...met.map((entry) => entry.name)];
  if (texts.length === 0) texts.push(standIn(id, known));
  const distinct = texts.filter(
    (text, index) => texts.findIndex((other) => comparable(other.text) === comparable(text.text)) === index,
  );
  const isOfficial = (index: number) => (own.length > 0 ? index < own.length : index === 0);
  return distinct.map(({ language, text }, index) => ({
    language,
    text,
    use: isOfficial(index) ? 'OFFICIAL' : 'VARIANT',
  }));
}

/** Where no name was met: the beginning of a description, the register's name for the reference, or the reference. */
function standIn(id: string, known: Known): LocalText {
  const [description] = known.descriptions.values();
  if (description !== undefined) return { ...description, text: description.text.slice(0, longestActorName) };
  const ref = [...known.aliases.values()][0]?.value ?? id;
  return { language: 'und', text: codelist('ReportingOrganisation').get(ref) ?? ref };
}

/** A replacement character stands for a letter that somebody's reading lost. */
function isGarbled(text: string): boolean {
  return text.includes('\uFFFD');
}

function isShouted(text: string): boolean {
  return text === text.toUpperCase();
}

/** Ties go to the order of the vocabulary, so that the answer does not hang on the order of rows. */
function mostMet(types: ReadonlyMap<ActorType, number>): ActorType | undefined {
  return [...types].sort((a, b) => b[1] - a[1] || actorTypes.indexOf(a[0]) - actorTypes.indexOf(b[0]))[0]?.[0];
}
