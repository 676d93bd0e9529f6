import type { Alias, LocalText } from '@jejaring/graph/model';
import { actorTypeOf, longestActorName, type ActorRegistry } from './actor-registry.ts';
import {
  identify,
  isGlobalRef,
  isRegistered,
  type OrganisationIdentity,
  type OrganisationMention,
} from './organisations.ts';
import { comparable } from './comparable.ts';
import type { Problems } from './problems.ts';
import { textsOf } from './texts.ts';
import { attribute, type XmlElement } from './xml-element.ts';

/** The organisation that an element (participating-org, provider-org …) names, before anyone decides who that is. */
export function mentionOf(element: XmlElement | undefined): OrganisationMention {
  const texts = textsOf(element).map(({ text }) => text);
  const ref = attribute(element, 'ref');
  return {
    // A longer one is no reference, and would make no id.
    ref: ref !== null && ref.length <= 200 ? ref : null,
    name: texts.find((text) => text.length <= longestActorName) ?? texts[0]?.slice(0, longestActorName) ?? null,
  };
}

/** Reads organisations of one activity and tells the file's registry of each. */
export class OrganisationReader {
  readonly #registry: ActorRegistry;
  readonly #reporter: OrganisationMention;
  readonly #problems: Problems;

  constructor(registry: ActorRegistry, reporter: OrganisationMention, problems: Problems) {
    this.#registry = registry;
    this.#reporter = reporter;
    this.#problems = problems;
  }

  /** Null where the element names nobody: with a finding, since something was meant. */
  read(element: XmlElement): OrganisationIdentity | null {
    const mention = mentionOf(element);
    const identity = identify(mention, this.#reporter);
    if (identity === null) {
      const message = `A ${element.name} has neither name nor reference; no party was made of it.`;
      this.#problems.warn(element, 'ORGANISATION_WITHOUT_NAME', message);
      return null;
    }
    if (identity.otherBody !== undefined && mention.ref !== null) {
      const message = `The reference ${mention.ref} is registered to ${identity.otherBody}, but the name is ${mention.name}; they were kept apart.`;
      this.#problems.warn(element, 'ORGANISATION_NAME_DIFFERS', message, { value: mention.ref });
    }
    this.#registry.add(identity, {
      alias: this.#aliasOf(mention, identity),
      texts: this.#namesIn(element, mention),
      type: this.#typeOf(element),
      line: element.line,
    });
    return identity;
  }

  /** Where only a ref is given and it is no number of a register, it is the name. */
  #namesIn(element: XmlElement, { ref, name }: OrganisationMention): LocalText[] {
    if (name !== null || ref === null || isGlobalRef(ref) || isRegistered(ref) || /^[A-Z]{2}-\d+$/.test(ref))
      return textsOf(element);
    return [{ language: element.language ?? 'und', text: ref.slice(0, longestActorName) }];
  }

  /** A ref that holds everywhere is an alias as it is, another one only together with its publisher. */
  #aliasOf({ ref, name }: OrganisationMention, { id, rule }: OrganisationIdentity): Alias | undefined {
    if (ref === null || rule === 'GOVERNMENT') return undefined;
    if (id === `actor:iati:${ref}` || (id.startsWith('actor:iati:') && isGlobalRef(ref)))
      return { scheme: 'iati-ref', value: ref };
    if (isGlobalRef(ref) || name === null || comparable(ref) === comparable(name) || !/\d/.test(ref)) return undefined;
    return { scheme: 'iati-local-ref', value: `${this.#reporter.ref ?? ''}/${ref}` };
  }

  #typeOf(element: XmlElement) {
    const code = attribute(element, 'type');
    if (code === null) return undefined;
    const type = actorTypeOf(code);
    if (type === undefined) {
      const message = `${code} is no code of the list OrganisationType; the type is unknown.`;
      this.#problems.warn(element, 'CODE_UNKNOWN', message, { field: `${element.name}/@type`, value: code });
    }
    return type;
  }
}
