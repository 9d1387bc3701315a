import type { FieldMergeFunction, TypePolicies } from '@apollo/client/cache';
import { connectionFields } from '../gql/connection-fields.ts';

type Page = {
  edges?: readonly unknown[];
  nodes?: readonly unknown[];
  pageInfo?: { endCursor?: string | null };
};

/**
 * The page after the one that ends at `after` is added behind it; any other page (the first one, a
 * refetch) takes the list's place.
 */
const addPage: FieldMergeFunction<Page, Page> = (existing, incoming, { args }) => {
  const follows =
    existing !== undefined &&
    typeof args?.['after'] === 'string' &&
    existing.pageInfo?.endCursor === args['after'];
  if (!follows) return incoming;
  const joined = (part: 'edges' | 'nodes') =>
    incoming[part] && { [part]: [...(existing[part] ?? []), ...incoming[part]] };
  return { ...existing, ...incoming, ...joined('edges'), ...joined('nodes') };
};

/** Every keyset connection of the schema as one growing list per filter and order. */
export const connectionPolicies: TypePolicies = Object.fromEntries(
  Object.entries(connectionFields).map(([type, fields]) => [
    type,
    {
      fields: Object.fromEntries(
        Object.entries(fields).map(([field, keyArgs]) => [
          field,
          { keyArgs: keyArgs.length > 0 ? keyArgs : (false as const), merge: addPage },
        ]),
      ),
    },
  ]),
);
