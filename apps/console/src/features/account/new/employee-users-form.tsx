import { List } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useCommand } from '@stint/spa-kit/answer/use-command.ts';
import { FormDialog } from '@stint/spa-kit/record/edit/form-dialog.tsx';
import { TextField } from '@stint/spa-kit/record/form/text-field.tsx';
import { pluralize } from '@stint/spa-kit/record/pluralize.ts';
import { readFragment } from '../../../gql/fragment-masking.ts';
import { graphql } from '../../../gql/gql.ts';
import { AccessOutcome, issuedAccess } from '../access/access-outcome.ts';
import { InviteField } from '../access/invite-field.tsx';
import type { IssuedAccess } from '../access/issued-access.ts';
import {
  EmployeePreferenceFields,
  type EmployeePreferencesForm,
} from '../preferences/employee-preference-fields.tsx';
import { employeeInput, noSections } from '../preferences/preference-values.ts';
import type { EmployeePerson } from './employee-people.ts';

export const CreateEmployeeAccountsDocument = graphql(`
  mutation CreateEmployeeAccounts($input: CreateEmployeeAccountsInput!) {
    createEmployeeAccounts(input: $input) {
      ... on AccessIssued {
        outcomes {
          ...AccessOutcome
        }
        changeSetId
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

type EmployeeUsersFormProps = {
  people: readonly EmployeePerson[];
  onIssued: (issued: readonly IssuedAccess[]) => void;
  onClose: () => void;
};

/** What these employees see of the employee portal, and how each of them gets in. */
export function EmployeeUsersForm({ people, onIssued, onClose }: EmployeeUsersFormProps) {
  const form = useForm({ initialValues: { userName: '', invite: false, preferences: noSections } });
  const [create, creating] = useCommand(CreateEmployeeAccountsDocument, { form });
  const [only] = people.length === 1 ? people : [];
  const { invite } = form.values;
  const save = async () => {
    const { userName, preferences } = form.getValues();
    const employees = people.map(({ id }) => ({
      employeeId: id,
      userName: only ? userName.trim() || null : null,
    }));
    const input = { employees, invite, preferences: employeeInput(preferences) };
    const answer = await create({ input });
    if (answer.kind !== 'done') return null;
    const outcomes = readFragment(AccessOutcome, answer.value.outcomes);
    onIssued(issuedAccess(outcomes, () => 'EMPLOYEE'));
    return people[0]?.id ?? null;
  };
  return (
    <FormDialog
      title={only ? `New ESS user: ${only.name}` : `New ESS users: ${people.length}`}
      saveLabel={`Create ${pluralize(people.length, 'user')}`}
      dirty={form.isDirty()}
      busy={creating}
      conflicts={null}
      labels={{}}
      valid={() => !form.validate().hasErrors}
      onSave={save}
      onSaved={() => {}}
      onClose={onClose}
    >
      {only && (
        <TextField
          form={form}
          name="userName"
          label="User name"
          description="Made from the name when empty."
          autoComplete="off"
        />
      )}
      {/* Every field of the part is in this form. */}
      <EmployeePreferenceFields form={form as unknown as EmployeePreferencesForm} />
      {people.some(({ email }) => email !== null) && (
        <InviteField
          checked={invite}
          onChange={(checked) => form.setFieldValue('invite', checked)}
        />
      )}
      <List
        size="sm"
        mah={160}
        style={{ overflow: 'auto' }}
        tabIndex={0}
        aria-label="How they get in"
      >
        {people.map(({ id, name, email }) => (
          <List.Item key={id}>
            {name}:{' '}
            {invite && email !== null ? `a link is sent to ${email}` : 'a password is shown once'}
          </List.Item>
        ))}
      </List>
    </FormDialog>
  );
}
