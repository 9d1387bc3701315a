import { staffRoleLabels, type StaffRole } from '@stint/domain/access/staff-role.ts';
import { useForm } from '@mantine/form';
import { useCommand } from '@stint/spa-kit/answer/use-command.ts';
import { choicesOf } from '@stint/spa-kit/record/choices.ts';
import { FormDialog } from '@stint/spa-kit/record/edit/form-dialog.tsx';
import { ChoiceField } from '@stint/spa-kit/record/form/choice-field.tsx';
import { required } from '@stint/spa-kit/record/form/required.ts';
import { TextField } from '@stint/spa-kit/record/form/text-field.tsx';
import { useState } from 'react';
import { graphql } from '../../../gql/gql.ts';
import { accessOf } from '../access/created-account.ts';
import { AccessDialog } from '../access/access-dialog.tsx';
import { InviteField } from '../access/invite-field.tsx';
import type { IssuedAccess } from '../access/issued-access.ts';

export const CreateStaffAccountDocument = graphql(`
  mutation CreateStaffAccount($input: CreateStaffAccountInput!) {
    createStaffAccount(input: $input) {
      ...CreatedAccount
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

/** An account for somebody of the staff; then how they sign in, once. */
export default function StaffUserDialog({ onClose }: { onClose: () => void }) {
  const [issued, setIssued] = useState<IssuedAccess | null>(null);
  const form = useForm({
    initialValues: { displayName: '', userName: '', email: '', role: '', invite: false },
    validate: {
      displayName: required('Enter a name.'),
      userName: required('Enter a user name.'),
      role: required('Choose a role.'),
    },
  });
  const [create, creating] = useCommand(CreateStaffAccountDocument, { form, refusalsWithin: '' });
  const save = async () => {
    const { email, role, ...entered } = form.getValues();
    const input = { ...entered, email: email.trim() || null, role: role as StaffRole };
    const answer = await create({ input });
    if (answer.kind !== 'done') return null;
    const access = accessOf(answer.value);
    setIssued(access);
    return access.id;
  };
  if (issued)
    return <AccessDialog title="Staff user created" issued={[issued]} onClose={onClose} />;
  return (
    <FormDialog
      title="New staff user"
      saveLabel="Create user"
      dirty={form.isDirty()}
      busy={creating}
      conflicts={null}
      labels={{}}
      valid={() => !form.validate().hasErrors}
      onSave={save}
      onSaved={() => {}}
      onClose={onClose}
    >
      <TextField form={form} name="displayName" label="Name" required />
      <TextField
        form={form}
        name="userName"
        label="User name"
        description="What is typed at sign-in."
        autoComplete="off"
        required
      />
      <TextField form={form} name="email" label="Email" type="email" autoComplete="off" />
      <ChoiceField form={form} name="role" label="Role" choices={roles} required />
      {form.values.email.trim() !== '' && (
        <InviteField
          checked={form.values.invite}
          onChange={(invite) => form.setFieldValue('invite', invite)}
        />
      )}
    </FormDialog>
  );
}

const roles = choicesOf(staffRoleLabels);
