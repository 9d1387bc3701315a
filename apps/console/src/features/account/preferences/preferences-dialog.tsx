import { FormDialog } from '@stint/spa-kit/record/edit/form-dialog.tsx';
import { RecordForm, type RecordFieldsProps } from '@stint/spa-kit/record/edit/record-form.tsx';
import { readFragment } from '../../../gql/fragment-masking.ts';
import { graphql } from '../../../gql/gql.ts';
import type {
  AccountPreferencesFragment,
  AccountPreferencesFormQuery,
} from '../../../gql/graphql.ts';
import { ClientPreferenceFields } from './client-preference-fields.tsx';
import { EmployeePreferenceFields } from './employee-preference-fields.tsx';
import {
  AccountPreferences,
  ClientPreferences,
  EmployeePreferences,
} from './preference-fragments.ts';
import { clientInput, clientValues, employeeInput, employeeValues } from './preference-values.ts';
import { ClientPreview } from './preview/client-preview.tsx';
import { EmployeePreview } from './preview/employee-preview.tsx';
import { useSavingPreferences } from './use-saving-preferences.ts';

export const AccountPreferencesFormDocument = graphql(`
  query AccountPreferencesForm($id: ID!) {
    account(id: $id) {
      ...AccountPreferences
    }
  }
`);

export const UpdateEmployeePortalPreferencesDocument = graphql(`
  mutation UpdateEmployeePortalPreferences($input: UpdateEmployeePortalPreferencesInput!) {
    updateEmployeePortalPreferences(input: $input) {
      ... on AccountUpdated {
        account {
          ...AccountPreferences
        }
        changeSetId
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

export const UpdateClientPortalPreferencesDocument = graphql(`
  mutation UpdateClientPortalPreferences($input: UpdateClientPortalPreferencesInput!) {
    updateClientPortalPreferences(input: $input) {
      ... on AccountUpdated {
        account {
          ...AccountPreferences
        }
        changeSetId
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

type PreferencesDialogProps = { id: string; onClose: () => void };
type FieldsProps = RecordFieldsProps<AccountPreferencesFragment> & {
  record: AccountPreferencesFragment;
};

/** What the owner of an account sees of their portal. Saving holds for open sessions at once. */
export default function PreferencesDialog({ id, onClose }: PreferencesDialogProps) {
  return (
    <RecordForm
      id={id}
      noun="account"
      document={AccountPreferencesFormDocument}
      recordOf={({ account }: AccountPreferencesFormQuery) =>
        readFragment(AccountPreferences, account) ?? null
      }
      onClose={onClose}
      onSaved={onClose}
    >
      {({ record, ...props }) => {
        if (!record) return null;
        const fields = { ...props, record, title: `Preferences of ${record.displayName}` };
        return record.kind === 'EMPLOYEE' ? <OfEmployee {...fields} /> : <OfContact {...fields} />;
      }}
    </RecordForm>
  );
}

function OfEmployee({ record, reread, ...fields }: FieldsProps) {
  const { form, seen, dialog } = useSavingPreferences({
    record,
    reread,
    partOf: employeePart,
    command: UpdateEmployeePortalPreferencesDocument,
    inputOf: employeeInput,
  });
  return (
    <FormDialog {...fields} {...dialog} labels={labels}>
      <EmployeePreferenceFields form={form} />
      <EmployeePreview
        before={seen.preferences.sections}
        after={form.values.preferences.sections}
      />
    </FormDialog>
  );
}

function OfContact({ record, reread, ...fields }: FieldsProps) {
  const { form, seen, dialog } = useSavingPreferences({
    record,
    reread,
    partOf: clientPart,
    command: UpdateClientPortalPreferencesDocument,
    inputOf: clientInput,
  });
  return (
    <FormDialog {...fields} {...dialog} labels={labels}>
      <ClientPreferenceFields form={form} clientId={record.contact?.client.id ?? ''} />
      {/* What is compared with changes when somebody else has saved. */}
      <ClientPreview key={seen.version} id={seen.id} form={form} />
    </FormDialog>
  );
}

const employeePart = ({ id, version, ...account }: AccountPreferencesFragment) => ({
  id,
  version,
  preferences: employeeValues(
    readFragment(EmployeePreferences, account.employeePortalPreferences!),
  ),
});

const clientPart = ({ id, version, ...account }: AccountPreferencesFragment) => ({
  id,
  version,
  preferences: clientValues(readFragment(ClientPreferences, account.clientPortalPreferences!)),
});

/** What the parts of the preferences are called where two people changed the same. */
const labels = {
  sections: 'Sections',
  timesheetDisclaimer: 'Disclaimer for timesheets',
  jobOrders: 'Job orders',
  assignments: 'Assignments',
  timesheets: 'Timesheets',
  expenses: 'Expenses',
  billingManagement: 'Billing management',
  reports: 'Reports',
  limited: 'Only some locations',
  locationIds: 'Locations',
};
