import { SaveViewInput, SaveViewPayload } from '@jejaring/schema';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../../platform/request/index.ts';
import { presentView } from './present.ts';
import { saveView } from './view-service.ts';

@Resolver()
export class ViewResolver {
  @Mutation(() => SaveViewPayload, { nullable: true })
  async saveView(@Ctx() context: RequestContext, @Arg('input', () => SaveViewInput) input: SaveViewInput) {
    const { view, errors } = await saveView(context, input);
    return { view: view === null ? null : presentView(view), errors };
  }
}
