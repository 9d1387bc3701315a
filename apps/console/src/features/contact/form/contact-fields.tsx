import { Checkbox, SimpleGrid } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { SearchOption } from '@stint/ui/search-select/search-select.tsx';
import type { ContactFormFragment } from '../../../gql/graphql.ts';
import { FormDialog } from '../../../record/edit/form-dialog.tsx';
import { useSave } from '../../../record/edit/use-save.ts';
import { ClientSelect } from '../../../record/form/client-select.tsx';
import { required } from '../../../record/form/required.ts';
import { TextField } from '../../../record/form/text-field.tsx';
import {
  contactInput,
  contactLabels,
  contactValues,
  type ContactValues,
} from './contact-values.ts';
import { useSaveContact } from './use-save-contact.ts';

type ContactFieldsProps = {
  title: string;
  contact: ContactFormFragment | null;
  client: SearchOption | null;
  reread: () => Promise<ContactFormFragment | null>;
  onClose: () => void;
  onSaved: (id: string) => void;
};

export function ContactFields(props: ContactFieldsProps) {
  const { contact, reread } = props;
  const form = useForm<ContactValues>({
    initialValues: contactValues(contact, props.client),
    validate: {
      client: (client) => (client === null ? 'Choose a client.' : null),
      firstName: required('Enter a first name.'),
      lastName: required('Enter a last name.'),
    },
  });
  const { busy, ...commands } = useSaveContact(form);
  const { save, conflicts } = useSave({
    form,
    stored: contact && storedOf(contact),
    inputOf: contactInput,
    ...commands,
    reread: async () => {
      const now = await reread();
      return now && storedOf(now);
    },
  });
  const field = (name: keyof ContactValues) => ({ form, name, label: contactLabels[name] });
  return (
    <FormDialog
      title={props.title}
      saveLabel={contact ? 'Save changes' : 'Add contact'}
      dirty={form.isDirty()}
      busy={busy}
      conflicts={conflicts}
      labels={contactLabels}
      valid={() => !form.validate().hasErrors}
      onSave={async () => {
        const answer = await save();
        return answer.kind === 'done' ? answer.value.contact.id : null;
      }}
      onSaved={props.onSaved}
      onClose={props.onClose}
    >
      <ClientSelect
        required
        value={form.values.client}
        onChange={(client) => form.setFieldValue('client', client)}
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

const storedOf = (contact: ContactFormFragment) => ({
  id: contact.id,
  version: contact.version,
  values: contactValues(contact, null),
});
