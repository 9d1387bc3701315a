import { Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useCommand } from '@stint/spa-kit/answer/use-command.ts';
import { FormDialog } from '@stint/spa-kit/record/edit/form-dialog.tsx';
import { TextField } from '@stint/spa-kit/record/form/text-field.tsx';
import { graphql } from '../../../gql/gql.ts';
import { accessOf } from '../access/created-account.ts';
import { InviteField } from '../access/invite-field.tsx';
import type { IssuedAccess } from '../access/issued-access.ts';
import {
  ClientPreferenceFields,
  type ClientPreferencesForm,
} from '../preferences/client-preference-fields.tsx';
import { NewClientPreview } from '../preferences/preview/client-preview.tsx';
import { clientInput, nothingSeen } from '../preferences/preference-values.ts';
import type { ContactPerson } from './contact-people.ts';

export const CreateContactAccountDocument = graphql(`
  mutation CreateContactAccount($input: CreateContactAccountInput!) {
    createContactAccount(input: $input) {
      ...CreatedAccount
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

type ContactUserFormProps = {
  contact: ContactPerson;
  onIssued: (issued: IssuedAccess) => void;
  onClose: () => void;
};

/** What a contact sees of the client portal, and how they get in. */
export function ContactUserForm({ contact, onIssued, onClose }: ContactUserFormProps) {
  const { id: contactId, fullName, email, client } = contact;
  const form = useForm({
    initialValues: { userName: '', invite: false, preferences: nothingSeen },
  });
  const [create, creating] = useCommand(CreateContactAccountDocument, {
    form,
    refusalsWithin: 'preferences',
  });
  const save = async () => {
    const { userName, invite, preferences } = form.getValues();
    const input = {
      contactId,
      userName: userName.trim() || null,
      invite,
      preferences: clientInput(preferences),
    };
    const answer = await create({ input });
    if (answer.kind !== 'done') return null;
    const issued = accessOf(answer.value);
    onIssued(issued);
    return issued.id;
  };
  return (
    <FormDialog
      title={`New CSS user: ${fullName}`}
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
      <Text size="sm">
        {fullName} at {client.name}
      </Text>
      <TextField
        form={form}
        name="userName"
        label="User name"
        description="Made from the name when empty."
        autoComplete="off"
      />
      {/* Every field of the part is in this form. */}
      <ClientPreferenceFields
        form={form as unknown as ClientPreferencesForm}
        clientId={client.id}
      />
      <NewClientPreview contactId={contactId} form={form as unknown as ClientPreferencesForm} />
      {email !== null && (
        <InviteField
          checked={form.values.invite}
          onChange={(invite) => form.setFieldValue('invite', invite)}
        />
      )}
    </FormDialog>
  );
}
