import { SimpleGrid } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useUndoOffer } from '@stint/spa-kit/answer/use-undo-offer.ts';
import { showNotice } from '@stint/ui/notice/notice.tsx';
import { readFragment } from '../../../gql/fragment-masking.ts';
import { graphql } from '../../../gql/gql.ts';
import type { AssignmentTermsFormQuery } from '../../../gql/graphql.ts';
import { FormDialog } from '@stint/spa-kit/record/edit/form-dialog.tsx';
import type { RecordFieldsProps } from '@stint/spa-kit/record/edit/record-form.tsx';
import { useSave } from '@stint/spa-kit/record/edit/use-save.ts';
import { ScheduleFields } from '@stint/spa-kit/record/schedule/schedule-fields.tsx';
import {
  BillingFields,
  DateFields,
  DirectFields,
  HourlyFields,
  WorkplaceFields,
} from '../../../record/terms/terms-fields.tsx';
import { AssignmentTerms, termsInput, termsValues } from '../../../record/terms/terms-values.ts';
import { termsLabels } from './terms-labels.ts';

export const UpdateAssignmentDocument = graphql(`
  mutation UpdateAssignment($input: UpdateAssignmentInput!) {
    updateAssignment(input: $input) {
      ... on AssignmentUpdated {
        assignment {
          id
          ...AssignmentRow
          ...AssignmentFacts
        }
        changeSetId
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

type Terms = NonNullable<AssignmentTermsFormQuery['assignment']>;

const valuesOf = (terms: Terms) => termsValues(readFragment(AssignmentTerms, terms));

/** The form of an assignment's terms.  */
export function TermsForm({
  record,
  reread,
  ...dialog
}: RecordFieldsProps<Terms> & { record: Terms }) {
  const form = useForm({ initialValues: valuesOf(record) });
  const offerUndo = useUndoOffer();
  const saving = useSave({
    form,
    record,
    reread,
    valuesOf,
    inputOf: termsInput,
    update: UpdateAssignmentDocument,
    saved: ({ assignment, changeSetId }) => {
      showNotice({
        message: 'The assignment is saved.',
        undo: offerUndo(changeSetId),
      });
      return assignment;
    },
  });
  const clientId = record.client.id;

  return (
    <FormDialog {...dialog} {...saving} labels={termsLabels}>
      <SimpleGrid cols={{ base: 1, xs: 2 }} verticalSpacing="sm">
        <DateFields form={form} warnWhenFar />
        {record.jobType === 'DIRECT' ? <DirectFields form={form} /> : <HourlyFields form={form} />}
        <WorkplaceFields form={form} clientId={clientId} />
        <BillingFields form={form} clientId={clientId} />
      </SimpleGrid>
      <ScheduleFields form={form} />
    </FormDialog>
  );
}
