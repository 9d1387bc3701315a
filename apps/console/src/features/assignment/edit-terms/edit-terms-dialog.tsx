import { useQuery } from '@apollo/client/react';
import { Button, Group, Modal, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { FailureView } from '@stint/spa-kit/views/failure-view.tsx';
import { LeaveGuard } from '@stint/spa-kit/views/leave-guard.tsx';
import { TextSkeleton } from '@stint/ui/skeletons/record-skeleton.tsx';
import { graphql } from '../../../gql/gql.ts';
import { PeopleFields } from './people-fields.tsx';
import { TermsFields } from './terms-fields.tsx';
import { termsChange, termsValues, type Terms } from './terms-values.ts';
import { useEditTerms } from './use-edit-terms.ts';

export const AssignmentTermsDocument = graphql(`
  query AssignmentTerms($id: ID!) {
    assignment(id: $id) {
      id
      version
      jobType
      currency
      startDate
      endDate
      payRate
      billRate
      overtimePayMultiplier
      overtimeBillMultiplier
      doubleTimePayMultiplier
      doubleTimeBillMultiplier
      burdenPercent
      salary
      feePercent
      feeAmount
      guaranteeDays
      paymentTermsDays
      poNumber
      location {
        id
      }
      contact {
        id
      }
      reportsTo {
        id
      }
      billingContact {
        id
      }
      client {
        id
        contacts(first: 200) {
          nodes {
            id
            fullName
            title
          }
        }
        locations(first: 200) {
          nodes {
            id
            name
          }
        }
      }
    }
  }
`);

/** Changes dates, rates and details of one assignment. What was typed stays when it is refused. */
export function EditTermsDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { data, error, refetch } = useQuery(AssignmentTermsDocument, {
    variables: { id },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'standby',
  });
  return (
    <Modal opened onClose={onClose} title="Edit assignment" size="lg">
      {error && <FailureView error={error} onRetry={() => void refetch()} />}
      {!data && !error && <TextSkeleton lines={8} />}
      {data?.assignment && <TermsForm terms={data.assignment} onClose={onClose} />}
    </Modal>
  );
}

function TermsForm({ terms, onClose }: { terms: Terms; onClose: () => void }) {
  const form = useForm({ initialValues: termsValues(terms) });
  const [save, saving] = useEditTerms(form);
  const submit = form.onSubmit(async (values) => {
    if (await save(termsChange(terms, termsValues(terms), values))) onClose();
  });
  return (
    <form onSubmit={submit} noValidate>
      <LeaveGuard unsaved={form.isDirty()} />
      <Stack gap="md">
        <TermsFields form={form} terms={terms} />
        <PeopleFields form={form} client={terms.client} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose} disabled={saving}>
            Back
          </Button>
          <Button type="submit" loading={saving} disabled={!form.isDirty()}>
            Save
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
