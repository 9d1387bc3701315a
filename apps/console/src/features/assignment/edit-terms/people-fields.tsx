import { Select, SimpleGrid } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { Terms, TermsValues } from './terms-values.ts';

type PeopleFieldsProps = { form: UseFormReturnType<TermsValues>; client: Terms['client'] };

/** Where the work is and who stands for the client: locations and contacts of that client alone. */
export function PeopleFields({ form, client }: PeopleFieldsProps) {
  const contacts = client.contacts.nodes.map(({ id, fullName, title }) => ({
    value: id,
    label: title ? `${fullName}, ${title}` : fullName,
  }));
  const locations = client.locations.nodes.map(({ id, name }) => ({ value: id, label: name }));
  const select = (
    field: 'locationId' | 'contactId' | 'reportsToId' | 'billingContactId',
    label: string,
    data: readonly { value: string; label: string }[],
  ) => {
    const { value, error } = form.getInputProps(field) as { value: string; error?: string };
    return (
      <Select
        searchable
        clearable
        label={label}
        data={data}
        value={value || null}
        error={error}
        onChange={(chosen) => form.setFieldValue(field, chosen ?? '')}
      />
    );
  };
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} verticalSpacing="sm">
      {select('locationId', 'Location', locations)}
      {select('contactId', 'Contact', contacts)}
      {select('reportsToId', 'Reports to', contacts)}
      {select('billingContactId', 'Billing contact', contacts)}
    </SimpleGrid>
  );
}
