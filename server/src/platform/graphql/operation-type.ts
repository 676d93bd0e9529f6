import { ApiError } from '@jejaring/schema/errors';
import { OperationTypeNode, type OperationDefinitionNode } from 'graphql';

/** Validation lets a subscription through where the schema has none. @throws ApiError UNSUPPORTED_OPERATION */
export function requireAnswerable({ operation }: OperationDefinitionNode): void {
  if (operation === OperationTypeNode.SUBSCRIPTION) throw new ApiError('UNSUPPORTED_OPERATION');
}
