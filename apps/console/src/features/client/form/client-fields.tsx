import { Checkbox, SimpleGrid } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ClientFormFragment } from '../../../gql/graphql.ts';
import { FormDialog } from '@stint/spa-kit/record/edit/form-dialog.tsx';
import type { RecordFieldsProps } from '@stint/spa-kit/record/edit/record-form.tsx';
import { useSave } from '@stint/spa-kit/record/edit/use-save.ts';
import { ChoiceField } from '@stint/spa-kit/record/form/choice-field.tsx';
import { MoneyField } from '@stint/spa-kit/record/form/money-field.tsx';
import { NumberField } from '@stint/spa-kit/record/form/number-field.tsx';
import { useStaffChoices } from '@stint/spa-kit/record/form/staff-choices.ts';
import { required } from '@stint/spa-kit/record/form/required.ts';
import { LongTextField, TextField } from '@stint/spa-kit/record/form/text-field.tsx';
import { clientInput, clientLabels, clientValues, type ClientValues } from './client-values.ts';
import { CreateClientDocument, UpdateClientDocument } from './save-client.ts';

export function ClientFields({ record, reread, ...dialog }: RecordFieldsProps<ClientFormFragment>) {
  const form = useForm<ClientValues>({
    initialValues: clientValues(record),
    validate: { name: required('Enter a name.') },
  });
  const saving = useSave({
    form,
    record,
    reread,
    valuesOf: clientValues,
    inputOf: clientInput,
    create: CreateClientDocument,
    update: UpdateClientDocument,
    saved: ({ client }) => client,
  });
  const staff = useStaffChoices();
  const field = (name: keyof ClientValues) => ({ form, name, label: clientLabels[name] });
  return (
    <FormDialog {...dialog} {...saving} labels={clientLabels}>
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
