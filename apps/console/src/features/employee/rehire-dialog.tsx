import { ActionDialog } from '@stint/spa-kit/record/actions/action-dialog.tsx';
import { graphql } from '../../gql/gql.ts';
import type { RehireEmployeeInput } from '../../gql/graphql.ts';
import type { EmploymentDialogProps } from './terminate-dialog.tsx';

export const PreviewRehireEmployeeDocument = graphql(`
  query PreviewRehireEmployee($input: RehireEmployeeInput!) {
    previewRehireEmployee(input: $input) {
      ...CommandPreview
    }
  }
`);

export const RehireEmployeeDocument = graphql(`
  mutation RehireEmployee($input: RehireEmployeeInput!) {
    rehireEmployee(input: $input) {
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

/** Employs somebody again who had left. */
export function RehireDialog({ employee, asks, onClose }: EmploymentDialogProps) {
  const { id, version, candidate } = employee;
  return (
    <ActionDialog
      title={`Rehire ${candidate.fullName}`}
      action="rehire"
      records={[employee]}
      asks={asks}
      inputOf={(entered) => ({ id, version, ...entered }) as RehireEmployeeInput}
      command={RehireEmployeeDocument}
      preview={PreviewRehireEmployeeDocument}
      willHappen="Will be employed again"
      confirmLabel={() => 'Rehire'}
      done={() => 'The employee is active again.'}
      onClose={onClose}
    />
  );
}
