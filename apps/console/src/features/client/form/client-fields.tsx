import { Checkbox, SimpleGrid } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ClientFormFragment } from '../../../gql/graphql.ts';
import { FormDialog } from '../../../record/edit/form-dialog.tsx';
import { useSave } from '../../../record/edit/use-save.ts';
import { ChoiceField } from '../../../record/form/choice-field.tsx';
import { MoneyField } from '../../../record/form/money-field.tsx';
import { NumberField } from '../../../record/form/number-field.tsx';
import { useStaffChoices } from '../../../record/form/staff-choices.ts';
import { required } from '../../../record/form/required.ts';
import { LongTextField, TextField } from '../../../record/form/text-field.tsx';
import { clientInput, clientLabels, clientValues, type ClientValues } from './client-values.ts';
import { useSaveClient } from './use-save-client.ts';

type ClientFieldsProps = {
  title: string;
  client: ClientFormFragment | null;
  reread: () => Promise<ClientFormFragment | null>;
  onClose: () => void;
  onSaved: (id: string) => void;
};

export function ClientFields({ title, client, reread, onClose, onSaved }: ClientFieldsProps) {
  const form = useForm<ClientValues>({
    initialValues: clientValues(client),
    validate: { name: required('Enter a name.') },
  });
  const { busy, ...commands } = useSaveClient(form);
  const { save, conflicts } = useSave({
    form,
    stored: client && storedOf(client),
    inputOf: clientInput,
    ...commands,
    reread: async () => {
      const now = await reread();
      return now && storedOf(now);
    },
  });
  const staff = useStaffChoices();
  const field = (name: keyof ClientValues) => ({ form, name, label: clientLabels[name] });
  return (
    <FormDialog
      title={title}
      saveLabel={client ? 'Save changes' : 'Add client'}
      dirty={form.isDirty()}
      busy={busy}
      conflicts={conflicts}
      labels={clientLabels}
      valid={() => !form.validate().hasErrors}
      onSave={async () => {
        const answer = await save();
        return answer.kind === 'done' ? answer.value.client.id : null;
      }}
      onSaved={onSaved}
      onClose={onClose}
    >
      <TextField {...field('name')} required />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextField {...field('industry')} />
        <ChoiceField {...field('ownerId')} choices={staff} placeholder="Nobody" />
        <TextField {...field('phone')} type="tel" />
        <TextField {...field('website')} type="url" />
      </SimpleGrid>
      <Checkbox
        label={clientLabels.isAccountingCustomer}
        description="Billing is set up: invoices can be made."
        checked={form.values.isAccountingCustomer}
        onChange={(event) =>
          form.setFieldValue('isAccountingCustomer', event.currentTarget.checked)
        }
      />
      <SimpleGrid cols={{ base: 1, xs: 3 }}>
        <NumberField {...field('paymentTermsDays')} suffix=" days" />
        <MoneyField {...field('creditLimit')} />
        <NumberField {...field('taxRate')} suffix=" %" digits={4} />
      </SimpleGrid>
      <LongTextField {...field('notes')} />
    </FormDialog>
  );
}

const storedOf = (client: ClientFormFragment) => ({
  id: client.id,
  version: client.version,
  values: clientValues(client),
});
