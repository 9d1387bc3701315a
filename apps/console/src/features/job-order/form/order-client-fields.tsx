import { SimpleGrid } from '@mantine/core';
import { ChoiceField } from '@stint/spa-kit/record/form/choice-field.tsx';
import type { FieldProps } from '@stint/spa-kit/record/form/text-form.ts';
import type { SearchOption } from '@stint/ui/search-select/search-select.tsx';
import { useClientChoices } from '../../../record/form/client-choices.ts';

type OrderClientFieldsProps = {
  form: { values: { clientId: SearchOption | null } };
  field: (name: 'locationId' | 'contactId' | 'reportsToId') => FieldProps;
};

/** Where the work is and who directs it: contacts and locations of the chosen client alone. */
export function OrderClientFields({ form, field }: OrderClientFieldsProps) {
  const client = form.values.clientId;
  const { contacts, locations } = useClientChoices(client?.value ?? null);
  const disabled = client === null;
  return (
    <SimpleGrid cols={{ base: 1, xs: 3 }}>
      <ChoiceField {...field('locationId')} choices={locations} disabled={disabled} />
      <ChoiceField {...field('contactId')} choices={contacts} disabled={disabled} />
      <ChoiceField {...field('reportsToId')} choices={contacts} disabled={disabled} />
    </SimpleGrid>
  );
}
