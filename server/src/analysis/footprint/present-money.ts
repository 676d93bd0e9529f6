import type { FundingChain, MoneyOf, MoneyTotal } from '@jejaring/graph/analytics';
import type { RequestContext } from '../../platform/request/index.ts';
import type { FootprintAnswer } from './footprint-service.ts';
import { lazyEntity } from '../../catalogue/entities/index.ts';

/** A total that knows how to open: whose money it is. */
export interface MoneyRoot extends MoneyTotal {
  readonly answer: FootprintAnswer;
  readonly moneyOf: MoneyOf;
}

export function presentMoney(answer: FootprintAnswer, moneyOf: MoneyOf): MoneyRoot[] {
  return answer.footprint.money(moneyOf).map((total) => ({ ...total, answer, moneyOf }));
}

export function presentChain(
  context: RequestContext,
  answer: FootprintAnswer,
  { nodes, links, ...chain }: FundingChain,
) {
  return {
    ...chain,
    nodes: nodes.map(({ key, layer, id, count }) => ({ id: key, layer, count, entity: lazyEntity(context, id) })),
    links: links.map((link) => ({
      source: link.source,
      target: link.target,
      count: link.count,
      unambiguous: link.unambiguous.length,
      money: () => presentMoney(answer, { kind: 'LINK', link }),
    })),
  };
}
