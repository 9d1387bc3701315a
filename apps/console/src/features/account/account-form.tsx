import { staffRoleLabels, type StaffRole } from '@stint/domain/access/staff-role.ts';
import { useForm } from '@mantine/form';
import { useUndoOffer } from '@stint/spa-kit/answer/use-undo-offer.ts';
import { choicesOf } from '@stint/spa-kit/record/choices.ts';
import { FormDialog } from '@stint/spa-kit/record/edit/form-dialog.tsx';
import {
  RecordForm,
  type RecordFieldsProps,
  type RecordFormProps,
} from '@stint/spa-kit/record/edit/record-form.tsx';
import { useSave } from '@stint/spa-kit/record/edit/use-save.ts';
import { ChoiceField } from '@stint/spa-kit/record/form/choice-field.tsx';
import { required } from '@stint/spa-kit/record/form/required.ts';
import { TextField } from '@stint/spa-kit/record/form/text-field.tsx';
import { showNotice } from '@stint/ui/notice/notice.tsx';
import { graphql } from '../../gql/gql.ts';
import type { AccountFormQuery } from '../../gql/graphql.ts';

export const AccountFormDocument = graphql(`
  query AccountForm($id: ID!) {
    account(id: $id) {
      id
      version
      displayName
      userName
      email
      role
      kind
    }
  }
`);

export const UpdateAccountDocument = graphql(`
  mutation UpdateAccount($input: UpdateAccountInput!) {
    updateAccount(input: $input) {
      ... on AccountUpdated {
        account {
          id
          ...AccountFacts
          timeline {
            ...RecordTimelineEvent
          }
        }
        changeSetId
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

type Stored = NonNullable<AccountFormQuery['account']>;

/** Changes the names, mail address and role of an account. */
export default function AccountForm(props: RecordFormProps & { id: string }) {
  return (
    <RecordForm
      {...props}
      noun="account"
      document={AccountFormDocument}
      recordOf={({ account }: AccountFormQuery) => account}
    >
      {({ record, ...fields }) => record && <Fields record={record} {...fields} />}
    </RecordForm>
  );
}

function Fields({ record, reread, ...dialog }: RecordFieldsProps<Stored> & { record: Stored }) {
  const form = useForm({
    initialValues: valuesOf(record),
    validate: {
      displayName: required('Enter a name.'),
      userName: required('Enter a user name.'),
    },
  });
  const offerUndo = useUndoOffer();
  const saving = useSave({
    form,
    record,
    reread,
    valuesOf,
    inputOf: ({ email, role, ...names }) => ({
      ...names,
      email: email.trim() || null,
      ...(record.kind === 'STAFF' && { role: role as StaffRole }),
    }),
    update: UpdateAccountDocument,
    refusalsAtFields: true,
    saved: ({ account, changeSetId }) => {
      showNotice({ message: 'The account is saved.', undo: offerUndo(changeSetId) });
      return account;
    },
  });
  return (
    <FormDialog {...dialog} {...saving} labels={labels}>
      <TextField form={form} name="displayName" label={labels.displayName} required />
      <TextField
        form={form}
        name="userName"
        label={labels.userName}
        description="What is typed at sign-in."
        required
      />
      <TextField form={form} name="email" label={labels.email} type="email" />
      {record.kind === 'STAFF' && (
        <ChoiceField form={form} name="role" label={labels.role} choices={roles} required />
      )}
    </FormDialog>
  );
}

const roles = choicesOf(staffRoleLabels);

const labels = { displayName: 'Name', userName: 'User name', email: 'Email', role: 'Role' };

const valuesOf = ({ displayName, userName, email, role }: Stored) => ({
  displayName,
  userName,
  email: email ?? '',
  role: role ?? '',
});
