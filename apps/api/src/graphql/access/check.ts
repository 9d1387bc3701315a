import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { RequestContext } from '../../context/request-context.ts';
import { askerOf, satisfies } from './access.ts';
import {
  type Need,
  type OperationAccess,
  operationAccess,
  variableNeeds,
} from './operation-access.ts';

export interface Operation {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Readonly<Record<string, unknown>> | null | undefined;
}

/** The error that an operation is refused with before anything runs; `null` when it may run. */
export type OperationCheck = (request: Operation, ctx: RequestContext) => GraphQLError | null;

/**
 * Who may run an operation (`S-15`): all of it or none. What an operation asks for is found once per
 * parsed document.
 */
export function accessCheck(schema: GraphQLSchema): OperationCheck {
  const known = new WeakMap<OperationDefinitionNode, OperationAccess>();
  return ({ document, operation, variables }, ctx) => {
    const access = known.get(operation) ?? operationAccess(schema, document, operation);
    known.set(operation, access);
    const who = askerOf(ctx);
    const needs = [...access.needs, ...variableNeeds(access, variables ?? {})];
    const missing = needs.filter(({ anyOf }) => !satisfies(anyOf, who));
    if (missing.length === 0) return null;
    return who.isKnown ? forbidden(missing) : unauthenticated(ctx);
  };
}

function forbidden(needs: readonly Need[]): GraphQLError {
  const missing = needs.flatMap(({ anyOf, coordinates }) =>
    [...coordinates].map((field) => ({ field, permission: anyOf.join(' or ') || 'nobody' })),
  );
  const list = missing.map(({ field, permission }) => `${field} needs ${permission}`).join('; ');
  return new GraphQLError(`Not permitted, and nothing was read or changed: ${list}.`, {
    extensions: { code: 'FORBIDDEN', missing },
  });
}

/**
 * Says no more than that: what there is to be seen is not for everybody to know. A browser whose session was ended
 * before its time, as when the account is deactivated, is told so (`sessionEnded`), so that the page lets go of what it
 * shows.
 */
export function unauthenticated(ctx?: Pick<RequestContext, 'channel'>): GraphQLError {
  const extensions = {
    code: 'UNAUTHENTICATED',
    ...(ctx?.channel?.holdsToken && { sessionEnded: true }),
  };
  return new GraphQLError('Sign in first.', { extensions });
}
