import { FacetValue, type Language } from '@jejaring/schema';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../../platform/request/index.ts';
import { labelOf } from './facet-labels.ts';
import type { FacetRoot } from './facet-service.ts';

@Resolver(() => FacetValue)
export class FacetValueResolver {
  @FieldResolver()
  label(
    @Root() root: FacetRoot['values'][number],
    @Ctx() context: RequestContext,
    @Arg('language', () => String) language: Language | null,
  ): Promise<string> {
    return labelOf(context, root.field, root.value, language);
  }
}
