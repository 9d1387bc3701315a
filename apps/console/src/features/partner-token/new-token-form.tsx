import { useForm } from '@mantine/form';
import { addDays } from '@stint/domain/kernel/dates.ts';
import { isWithinClients } from '@stint/domain/partner-token/partner-permissions.ts';
import { useCommand } from '@stint/spa-kit/answer/use-command.ts';
import { FormDialog } from '@stint/spa-kit/record/edit/form-dialog.tsx';
import { required } from '@stint/spa-kit/record/form/required.ts';
import { TextField } from '@stint/spa-kit/record/form/text-field.tsx';
import { useViewer } from '@stint/spa-kit/session/viewer.ts';
import type { SearchOption } from '@stint/ui/search-select/search-select.tsx';
import { useRef } from 'react';
import { graphql } from '../../gql/gql.ts';
import { ExpiryField, USUAL_DAYS } from './expiry-field.tsx';
import { PermissionFields } from './permission-fields.tsx';
import { TokenClientsField } from './token-clients-field.tsx';

export const CreatePartnerTokenDocument = graphql(`
  mutation CreatePartnerToken($input: CreatePartnerTokenInput!) {
    createPartnerToken(input: $input) {
      ... on PartnerTokenCreated {
        value
        partnerToken {
          ...PartnerTokenRow
          id
        }
      }
      ...ActionRefusedAnswer
      ...InvalidInputAnswer
    }
  }
`);

/** A new token as it is entered. */
export type TokenValues = {
  name: string;
  expiresOn: string;
  clientIds: SearchOption[];
  permissions: string[];
};

const labels: Readonly<Record<keyof TokenValues, string>> = {
  name: 'Name',
  expiresOn: 'Last day',
  clientIds: 'Only these clients',
  permissions: 'Permissions',
};

type NewTokenFormProps = {
  onClose: () => void;
  onMade: (token: { id: string; value: string }) => void;
};

/** The form of a new token. What it permits stays as it is: another token is made instead. */
export function NewTokenForm({ onClose, onMade }: NewTokenFormProps) {
  const { today } = useViewer();
  const form = useForm<TokenValues>({
    initialValues: {
      name: '',
      expiresOn: addDays(today, USUAL_DAYS),
      clientIds: [],
      permissions: [],
    },
    validate: {
      name: required('Enter a name for the token.'),
      expiresOn: required('Enter the last day on which it works.'),
      permissions: (chosen) => (chosen.length === 0 ? 'Choose at least one permission.' : null),
    },
  });
  const [create, creating] = useCommand(CreatePartnerTokenDocument, { form });
  const value = useRef('');
  const { clientIds } = form.getValues();
  const onSave = async () => {
    const { permissions, ...entered } = form.getValues();
    const restricted = entered.clientIds.length > 0;
    const answer = await create({
      input: {
        ...entered,
        clientIds: restricted ? entered.clientIds.map((client) => client.value) : null,
        permissions: permissions.filter((name) => !restricted || isWithinClients(name as never)),
      },
    });
    if (answer.kind !== 'done') return null;
    value.current = answer.value.value;
    return answer.value.partnerToken.id;
  };
  return (
    <FormDialog
      title="New partner token"
      saveLabel="Create token"
      dirty={form.isDirty()}
      busy={creating}
      conflicts={null}
      labels={labels}
      valid={() => !form.validate().hasErrors}
      onSave={onSave}
      onSaved={(id) => onMade({ id, value: value.current })}
      onClose={onClose}
    >
      <TextField
        form={form}
        name="name"
        label={labels.name}
        description="Of the program that will use it. The history names it."
        required
      />
      <ExpiryField form={form} name="expiresOn" label={labels.expiresOn} today={today} />
      <TokenClientsField form={form} name="clientIds" label={labels.clientIds} />
      <PermissionFields
        form={form}
        name="permissions"
        label={labels.permissions}
        restricted={clientIds.length > 0}
      />
    </FormDialog>
  );
}
