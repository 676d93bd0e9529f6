import {
  describeModel,
  methodReferences,
  peerModel,
  peerModels,
  type IndicatorComponent,
  type PeerModel,
  type PeerWeight,
} from '@jejaring/graph/analytics';
import { nameIn } from '../entities/index.ts';
import type { RequestContext } from '../request/index.ts';
import type { PeerData } from './peer-table.ts';
import { lazyEntities, lazyEntity } from './present-figures.ts';

export interface Names {
  readonly id: string;
  readonly en: string;
}

export interface PeerModelRoot {
  readonly id: string;
  readonly names: Names;
  readonly summary: Names;
  readonly method: readonly Names[];
  readonly missing: Names;
  readonly sourceIds: readonly string[];
}

const mixNames: Names = { id: 'Campuran', en: 'Mix' };

/** Parts of the geography model that are no indicators. */
const partNames: Readonly<Record<string, Names>> = {
  'great-circle': { id: 'Jarak lingkaran besar', en: 'Great-circle distance' },
  'area-and-density': { id: 'Luas dan kepadatan', en: 'Area and density' },
  challenges: { id: 'Tantangan', en: 'Challenges' },
  partners: { id: 'Mitra', en: 'Partners' },
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
  const sourceIds = [...new Set(columnsOf(model, mix).flatMap((column) => [...(data.sourcesOf.get(column) ?? [])]))].sort();
  return {
    id: model?.id ?? 'mix',
    kind: model?.kind ?? 'MIX',
    names: model?.names ?? mixNames,
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
export function componentNames(data: PeerData, component: string): Names {
  const indicator = data.indicators.get(component)?.names;
  if (indicator !== undefined) return { id: nameIn(indicator, 'ID'), en: nameIn(indicator, 'EN') };
  return peerModel(component)?.names ?? partNames[component] ?? { id: component, en: component };
}

/** Indicators that a model or mix compares; the item models stand on relations, whose sources are named with them. */
function columnsOf(model: PeerModel | null, mix: readonly PeerWeight[]): string[] {
  if (model !== null) return 'components' in model ? model.components.map(({ column }) => column) : [];
  return mix.flatMap(({ component }) => {
    const part = peerModel(component);
    return part === null ? [component] : columnsOf(part, []);
  });
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
  return { id: column, names: componentNames(data, column), transform, weight, indicator: lazyEntity(context, column) };
}

function plainComponent(data: PeerData, id: string, weight: number, names = componentNames(data, id)) {
  return { id, names, transform: 'NONE', weight, indicator: () => null };
}
