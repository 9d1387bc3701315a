import { Checkbox, SimpleGrid } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { SearchOption } from '@stint/ui/search-select/search-select.tsx';
import type { ContactFormFragment } from '../../../gql/graphql.ts';
import { FormDialog } from '@stint/spa-kit/record/edit/form-dialog.tsx';
import type { RecordFieldsProps } from '@stint/spa-kit/record/edit/record-form.tsx';
import { useSave } from '@stint/spa-kit/record/edit/use-save.ts';
import { ClientSelect } from '../../../record/form/client-select.tsx';
import { required } from '@stint/spa-kit/record/form/required.ts';
import { TextField } from '@stint/spa-kit/record/form/text-field.tsx';
import {
  contactInput,
  contactLabels,
  contactValues,
  type ContactValues,
} from './contact-values.ts';
import { CreateContactDocument, UpdateContactDocument } from './save-contact.ts';

type ContactFieldsProps = RecordFieldsProps<ContactFormFragment> & { client: SearchOption | null };

export function ContactFields({ record, reread, client, ...dialog }: ContactFieldsProps) {
  const form = useForm<ContactValues>({
    initialValues: contactValues(record, client),
    validate: {
      client: (chosen) => (chosen === null ? 'Choose a client.' : null),
      firstName: required('Enter a first name.'),
      lastName: required('Enter a last name.'),
    },
  });
  const saving = useSave({
    form,
    record,
    reread,
    valuesOf: (one) => contactValues(one, null),
    inputOf: contactInput,
    create: CreateContactDocument,
    update: UpdateContactDocument,
    saved: ({ contact }) => contact,
  });
  const field = (name: keyof ContactValues) => ({ form, name, label: contactLabels[name] });
  return (
    <FormDialog {...dialog} {...saving} labels={contactLabels}>
      <ClientSelect
        required
        value={form.values.client}
        onChange={(chosen) => form.setFieldValue('client', chosen)}
        error={form.errors['client']}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextField {...field('firstName')} required />
        <TextField {...field('lastName')} required />
      </SimpleGrid>
      <TextField {...field('title')} />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextField {...field('email')} type="email" />
        <TextField {...field('phone')} type="tel" />
      </SimpleGrid>
      <Checkbox
        label={contactLabels.onAccountingCustomer}
        description="May be given a portal account and receive invoices."
        checked={form.values.onAccountingCustomer}
        onChange={(event) =>
          form.setFieldValue('onAccountingCustomer', event.currentTarget.checked)
        }
      />
    </FormDialog>
  );
}
