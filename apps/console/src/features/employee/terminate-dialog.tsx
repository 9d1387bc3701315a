import { Text } from '@mantine/core';
import type { ActionAsk } from '@stint/spa-kit/record/actions/action-ask.ts';
import { ActionDialog } from '@stint/spa-kit/record/actions/action-dialog.tsx';
import { graphql } from '../../gql/gql.ts';
import type { EmployeeRowFragment, TerminateEmployeeInput } from '../../gql/graphql.ts';

export const PreviewTerminateEmployeeDocument = graphql(`
  query PreviewTerminateEmployee($input: TerminateEmployeeInput!) {
    previewTerminateEmployee(input: $input) {
      ...CommandPreview
    }
  }
`);

export const TerminateEmployeeDocument = graphql(`
  mutation TerminateEmployee($input: TerminateEmployeeInput!) {
    terminateEmployee(input: $input) {
      ... on EmployeeUpdated {
        employee {
          ...EmployeeRow
        }
        changeSetId
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

export type EmploymentDialogProps = {
  employee: EmployeeRowFragment;
  /** What the employee’s action asks. */
  asks: readonly ActionAsk[];
  onClose: () => void;
};

/** Ends an employment: its last day, and why. */
export function TerminateDialog({ employee, asks, onClose }: EmploymentDialogProps) {
  const { id, version, candidate } = employee;
  return (
    <ActionDialog
      title={`Terminate ${candidate.fullName}`}
      action="terminate"
      records={[employee]}
      asks={asks}
      inputOf={(entered) => ({ id, version, ...entered }) as TerminateEmployeeInput}
      command={TerminateEmployeeDocument}
      preview={PreviewTerminateEmployeeDocument}
      willHappen="Will be terminated"
      confirmLabel={() => 'Terminate'}
      danger
      done={() => 'The employment is terminated.'}
      onClose={onClose}
    >
      <Text size="sm">Past assignments, time, and history are kept.</Text>
    </ActionDialog>
  );
}
