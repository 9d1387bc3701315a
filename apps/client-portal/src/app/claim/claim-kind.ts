import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { PermissionName } from '@stint/domain/access/permissions.ts';
import {
  bulkCommand,
  bulkPreview,
  type BulkAnswer,
  type BulkInput,
} from '@stint/spa-kit/record/actions/bulk-documents.ts';
import type { ApproveTimesheetInPartInput } from '../../gql/graphql.ts';

/** Timesheets and expense reports are decided on in the same way, each by its own commands. */
type ClaimNoun = 'Timesheets' | 'ExpenseReports';
type ClaimAction = 'approve' | 'reject' | 'undoApproval';

type Command<Action extends ClaimAction> = TypedDocumentNode<
  Record<string, BulkAnswer>,
  { input: BulkInput<ClaimNoun, Action> }
>;
type Preview<Action extends ClaimAction> = TypedDocumentNode<
  object,
  { input: BulkInput<ClaimNoun, Action> }
>;

/** A partial approval: both nouns take the same input. */
export type InPartDocument = TypedDocumentNode<
  { approved: BulkAnswer | { __typename: string; changeSetId: string | null } },
  { input: ApproveTimesheetInPartInput }
>;

/** How one of the two is listed and decided on. */
export type ClaimKind = {
  texts: 'timesheets' | 'expenses';
  path: '/timesheets' | '/expenses';
  approving: PermissionName;
  commands: { [Action in ClaimAction]: Command<Action> };
  previews: { [Action in ClaimAction]: Preview<Action> };
  approveInPart: InPartDocument;
};

/**
 * @param noun as the API calls many of them
 * @param kind what else tells them apart
 */
export function claimKind(
  noun: ClaimNoun,
  kind: Pick<ClaimKind, 'texts' | 'path' | 'approving' | 'approveInPart'>,
): ClaimKind {
  return {
    ...kind,
    commands: {
      approve: bulkCommand(noun, 'approve') as Command<'approve'>,
      reject: bulkCommand(noun, 'reject') as Command<'reject'>,
      undoApproval: bulkCommand(noun, 'undoApproval') as Command<'undoApproval'>,
    },
    previews: {
      approve: bulkPreview(noun, 'approve') as Preview<'approve'>,
      reject: bulkPreview(noun, 'reject') as Preview<'reject'>,
      undoApproval: bulkPreview(noun, 'undoApproval') as Preview<'undoApproval'>,
    },
  };
}
