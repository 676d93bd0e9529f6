import {
  describeModel,
  methodReferences,
  peerModel,
  peerModels,
  type IndicatorComponent,
  type PeerModel,
  type PeerWeight,
} from '@jejaring/graph/analytics';
import type { Wording } from '@jejaring/words';
import { lazyEntities, lazyEntity, nameIn } from '../../catalogue/entities/index.ts';
import type { RequestContext } from '../../platform/request/index.ts';
import type { PeerData } from './peer-table.ts';

export interface PeerModelRoot {
  readonly id: string;
  readonly name: Wording;
  readonly summary: Wording;
  readonly method: readonly Wording[];
  readonly missing: Wording;
  readonly sourceIds: readonly string[];
}

const mixName: Wording = (words) => words.peerModels.mix;

/** Parts of the geography model that are no indicators. */
const partNames: Readonly<Record<string, Wording>> = {
  'great-circle': (words) => words.peerParts['great-circle'],
  'area-and-density': (words) => words.peerParts['area-and-density'],
  challenges: (words) => words.peerParts.challenges,
  partners: (words) => words.peerParts.partners,
};

export function presentModels(context: RequestContext, data: PeerData) {
  return peerModels.map((model) => presentModel(context, data, model, []));
}

/** A model, or the mix where it is null. */
export function presentModel(
  context: RequestContext,
  data: PeerData,
  model: PeerModel | null,
  mix: readonly PeerWeight[],
) {
  const { summary, method, missing } = describeModel(model);
  const sourceIds = [...sourcesOf(data, model, mix)].sort();
  return {
    id: model?.id ?? 'mix',
    kind: model?.kind ?? 'MIX',
    name: model?.name ?? mixName,
    summary,
    method,
    missing,
    components: model === null ? mixComponents(context, data, mix) : modelComponents(context, data, model),
    references: methodReferences,
    sourceIds,
    sources: lazyEntities(context, sourceIds),
  };
}

/** What a person reads for a component: an indicator, a model, or a part of a model. */
export function componentName(data: PeerData, component: string): Wording {
  const indicator = data.indicators.get(component)?.names;
  if (indicator !== undefined) return (words) => nameIn(indicator, words.language);
  return peerModel(component)?.name ?? partNames[component] ?? (() => component);
}

/** Whose figures and ties a model or a mix compares. */
function sourcesOf(data: PeerData, model: PeerModel | null, mix: readonly PeerWeight[]): Set<string> {
  if (model === null) {
    const parts = mix.map(({ component }) => {
      const part = peerModel(component);
      return part === null ? (data.sourcesOf.get(component) ?? []) : sourcesOf(data, part, []);
    });
    return new Set(parts.flatMap((sources) => [...sources]));
  }
  if (model.kind === 'ITEMS') return new Set(data.itemSources[model.items]);
  const columns = model.components.flatMap(({ column }) => [...(data.sourcesOf.get(column) ?? [])]);
  return new Set(columns);
}

function modelComponents(context: RequestContext, data: PeerData, model: PeerModel) {
  switch (model.kind) {
    case 'INDICATORS': {
      const weight = 1 / model.components.length;
      return model.components.map((component) => indicatorComponent(context, data, component, weight));
    }
    case 'GEOGRAPHY': {
      const form = (1 - model.distanceWeight) / model.components.length;
      return [
        plainComponent(data, 'great-circle', model.distanceWeight),
        ...model.components.map((component) => indicatorComponent(context, data, component, form)),
      ];
    }
    case 'ITEMS':
      return [plainComponent(data, model.items, 1, partNames[model.items])];
  }
}

function mixComponents(context: RequestContext, data: PeerData, mix: readonly PeerWeight[]) {
  const sum = mix.reduce((total, { weight }) => total + weight, 0);
  return mix.map(({ component, weight }) =>
    peerModel(component) === null
      ? indicatorComponent(context, data, { column: component, transform: 'NONE' }, weight / sum)
      : plainComponent(data, component, weight / sum),
  );
}

function indicatorComponent(
  context: RequestContext,
  data: PeerData,
  { column, transform }: IndicatorComponent,
  weight: number,
) {
  return { id: column, name: componentName(data, column), transform, weight, indicator: lazyEntity(context, column) };
}

function plainComponent(data: PeerData, id: string, weight: number, name = componentName(data, id)) {
  return { id, name, transform: 'NONE', weight, indicator: () => null };
}
