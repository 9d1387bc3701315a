/* eslint-disable */
import * as types from './graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
  '\n  fragment ActionRefusedAnswer on ActionRefused {\n    message\n    refusals {\n      code\n      message\n      field\n      blocking {\n        kind\n        id\n        label\n      }\n    }\n  }\n': typeof types.ActionRefusedAnswerFragmentDoc;
  '\n  fragment InvalidInputAnswer on InvalidInput {\n    message\n    problems {\n      path\n      message\n    }\n  }\n': typeof types.InvalidInputAnswerFragmentDoc;
  '\n  mutation Undo($changeSetId: ID!) {\n    undo(changeSetId: $changeSetId) {\n      ... on Undone {\n        changeSetId\n      }\n      ...ActionRefusedAnswer\n      ...InvalidInputAnswer\n    }\n  }\n': typeof types.UndoDocument;
  '\n  subscription RecordChanged {\n    recordChanged {\n      kind\n      id\n      version\n    }\n  }\n': typeof types.RecordChangedDocument;
  '\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      ... on PasswordChanged {\n        viewer {\n          ...ViewerParts\n        }\n      }\n      ...ActionRefusedAnswer\n      ...InvalidInputAnswer\n    }\n  }\n': typeof types.ChangePasswordDocument;
  '\n  query Sessions {\n    sessions {\n      id\n      door\n      createdAt\n      lastSeenAt\n      userAgent\n      current\n    }\n  }\n': typeof types.SessionsDocument;
  '\n  mutation RevokeSession($id: ID!) {\n    revokeSession(id: $id) {\n      ... on SessionRevoked {\n        id\n      }\n      ...ActionRefusedAnswer\n      ...InvalidInputAnswer\n    }\n  }\n': typeof types.RevokeSessionDocument;
  '\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ... on SignedIn {\n        viewer {\n          ...ViewerParts\n        }\n      }\n      ... on SignInRefused {\n        message\n        retryAfterSeconds\n      }\n      ...InvalidInputAnswer\n    }\n  }\n': typeof types.SignInDocument;
  '\n  mutation SignOut {\n    signOut\n  }\n': typeof types.SignOutDocument;
  '\n  fragment ViewerParts on Viewer {\n    kind\n    account {\n      id\n      userName\n      displayName\n      role\n    }\n    agency {\n      id\n      companyId\n      name\n      timeZone\n      currency\n    }\n    permissions\n    today\n    mustChangePassword\n  }\n': typeof types.ViewerPartsFragmentDoc;
  '\n  query Viewer {\n    viewer {\n      ...ViewerParts\n    }\n  }\n': typeof types.ViewerDocument;
  '\n  mutation Cancel($input: CancelPlacementInput!) {\n    cancelPlacement(input: $input) {\n      ... on PlacementCancelled {\n        changeSetId\n      }\n      ...ActionRefusedAnswer\n      ...InvalidInputAnswer\n    }\n  }\n': typeof types.CancelDocument;
  '\n  query Names($first: Int, $after: String, $filter: ClientFilter) {\n    clients(first: $first, after: $after, filter: $filter) {\n      nodes {\n        id\n        name\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n': typeof types.NamesDocument;
};
const documents: Documents = {
  '\n  fragment ActionRefusedAnswer on ActionRefused {\n    message\n    refusals {\n      code\n      message\n      field\n      blocking {\n        kind\n        id\n        label\n      }\n    }\n  }\n':
    types.ActionRefusedAnswerFragmentDoc,
  '\n  fragment InvalidInputAnswer on InvalidInput {\n    message\n    problems {\n      path\n      message\n    }\n  }\n':
    types.InvalidInputAnswerFragmentDoc,
  '\n  mutation Undo($changeSetId: ID!) {\n    undo(changeSetId: $changeSetId) {\n      ... on Undone {\n        changeSetId\n      }\n      ...ActionRefusedAnswer\n      ...InvalidInputAnswer\n    }\n  }\n':
    types.UndoDocument,
  '\n  subscription RecordChanged {\n    recordChanged {\n      kind\n      id\n      version\n    }\n  }\n':
    types.RecordChangedDocument,
  '\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      ... on PasswordChanged {\n        viewer {\n          ...ViewerParts\n        }\n      }\n      ...ActionRefusedAnswer\n      ...InvalidInputAnswer\n    }\n  }\n':
    types.ChangePasswordDocument,
  '\n  query Sessions {\n    sessions {\n      id\n      door\n      createdAt\n      lastSeenAt\n      userAgent\n      current\n    }\n  }\n':
    types.SessionsDocument,
  '\n  mutation RevokeSession($id: ID!) {\n    revokeSession(id: $id) {\n      ... on SessionRevoked {\n        id\n      }\n      ...ActionRefusedAnswer\n      ...InvalidInputAnswer\n    }\n  }\n':
    types.RevokeSessionDocument,
  '\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ... on SignedIn {\n        viewer {\n          ...ViewerParts\n        }\n      }\n      ... on SignInRefused {\n        message\n        retryAfterSeconds\n      }\n      ...InvalidInputAnswer\n    }\n  }\n':
    types.SignInDocument,
  '\n  mutation SignOut {\n    signOut\n  }\n': types.SignOutDocument,
  '\n  fragment ViewerParts on Viewer {\n    kind\n    account {\n      id\n      userName\n      displayName\n      role\n    }\n    agency {\n      id\n      companyId\n      name\n      timeZone\n      currency\n    }\n    permissions\n    today\n    mustChangePassword\n  }\n':
    types.ViewerPartsFragmentDoc,
  '\n  query Viewer {\n    viewer {\n      ...ViewerParts\n    }\n  }\n': types.ViewerDocument,
  '\n  mutation Cancel($input: CancelPlacementInput!) {\n    cancelPlacement(input: $input) {\n      ... on PlacementCancelled {\n        changeSetId\n      }\n      ...ActionRefusedAnswer\n      ...InvalidInputAnswer\n    }\n  }\n':
    types.CancelDocument,
  '\n  query Names($first: Int, $after: String, $filter: ClientFilter) {\n    clients(first: $first, after: $after, filter: $filter) {\n      nodes {\n        id\n        name\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n':
    types.NamesDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ActionRefusedAnswer on ActionRefused {\n    message\n    refusals {\n      code\n      message\n      field\n      blocking {\n        kind\n        id\n        label\n      }\n    }\n  }\n',
): (typeof documents)['\n  fragment ActionRefusedAnswer on ActionRefused {\n    message\n    refusals {\n      code\n      message\n      field\n      blocking {\n        kind\n        id\n        label\n      }\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment InvalidInputAnswer on InvalidInput {\n    message\n    problems {\n      path\n      message\n    }\n  }\n',
): (typeof documents)['\n  fragment InvalidInputAnswer on InvalidInput {\n    message\n    problems {\n      path\n      message\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation Undo($changeSetId: ID!) {\n    undo(changeSetId: $changeSetId) {\n      ... on Undone {\n        changeSetId\n      }\n      ...ActionRefusedAnswer\n      ...InvalidInputAnswer\n    }\n  }\n',
): (typeof documents)['\n  mutation Undo($changeSetId: ID!) {\n    undo(changeSetId: $changeSetId) {\n      ... on Undone {\n        changeSetId\n      }\n      ...ActionRefusedAnswer\n      ...InvalidInputAnswer\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  subscription RecordChanged {\n    recordChanged {\n      kind\n      id\n      version\n    }\n  }\n',
): (typeof documents)['\n  subscription RecordChanged {\n    recordChanged {\n      kind\n      id\n      version\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      ... on PasswordChanged {\n        viewer {\n          ...ViewerParts\n        }\n      }\n      ...ActionRefusedAnswer\n      ...InvalidInputAnswer\n    }\n  }\n',
): (typeof documents)['\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      ... on PasswordChanged {\n        viewer {\n          ...ViewerParts\n        }\n      }\n      ...ActionRefusedAnswer\n      ...InvalidInputAnswer\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Sessions {\n    sessions {\n      id\n      door\n      createdAt\n      lastSeenAt\n      userAgent\n      current\n    }\n  }\n',
): (typeof documents)['\n  query Sessions {\n    sessions {\n      id\n      door\n      createdAt\n      lastSeenAt\n      userAgent\n      current\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation RevokeSession($id: ID!) {\n    revokeSession(id: $id) {\n      ... on SessionRevoked {\n        id\n      }\n      ...ActionRefusedAnswer\n      ...InvalidInputAnswer\n    }\n  }\n',
): (typeof documents)['\n  mutation RevokeSession($id: ID!) {\n    revokeSession(id: $id) {\n      ... on SessionRevoked {\n        id\n      }\n      ...ActionRefusedAnswer\n      ...InvalidInputAnswer\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ... on SignedIn {\n        viewer {\n          ...ViewerParts\n        }\n      }\n      ... on SignInRefused {\n        message\n        retryAfterSeconds\n      }\n      ...InvalidInputAnswer\n    }\n  }\n',
): (typeof documents)['\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ... on SignedIn {\n        viewer {\n          ...ViewerParts\n        }\n      }\n      ... on SignInRefused {\n        message\n        retryAfterSeconds\n      }\n      ...InvalidInputAnswer\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation SignOut {\n    signOut\n  }\n',
): (typeof documents)['\n  mutation SignOut {\n    signOut\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  fragment ViewerParts on Viewer {\n    kind\n    account {\n      id\n      userName\n      displayName\n      role\n    }\n    agency {\n      id\n      companyId\n      name\n      timeZone\n      currency\n    }\n    permissions\n    today\n    mustChangePassword\n  }\n',
): (typeof documents)['\n  fragment ViewerParts on Viewer {\n    kind\n    account {\n      id\n      userName\n      displayName\n      role\n    }\n    agency {\n      id\n      companyId\n      name\n      timeZone\n      currency\n    }\n    permissions\n    today\n    mustChangePassword\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Viewer {\n    viewer {\n      ...ViewerParts\n    }\n  }\n',
): (typeof documents)['\n  query Viewer {\n    viewer {\n      ...ViewerParts\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  mutation Cancel($input: CancelPlacementInput!) {\n    cancelPlacement(input: $input) {\n      ... on PlacementCancelled {\n        changeSetId\n      }\n      ...ActionRefusedAnswer\n      ...InvalidInputAnswer\n    }\n  }\n',
): (typeof documents)['\n  mutation Cancel($input: CancelPlacementInput!) {\n    cancelPlacement(input: $input) {\n      ... on PlacementCancelled {\n        changeSetId\n      }\n      ...ActionRefusedAnswer\n      ...InvalidInputAnswer\n    }\n  }\n'];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(
  source: '\n  query Names($first: Int, $after: String, $filter: ClientFilter) {\n    clients(first: $first, after: $after, filter: $filter) {\n      nodes {\n        id\n        name\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n',
): (typeof documents)['\n  query Names($first: Int, $after: String, $filter: ClientFilter) {\n    clients(first: $first, after: $after, filter: $filter) {\n      nodes {\n        id\n        name\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      totalCount\n    }\n  }\n'];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> =
  TDocumentNode extends DocumentNode<infer TType, any> ? TType : never;
