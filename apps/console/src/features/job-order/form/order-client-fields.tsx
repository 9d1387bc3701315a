import { SimpleGrid } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { SearchOption } from '@stint/ui/search-select/search-select.tsx';
import { ChoiceField } from '@stint/spa-kit/record/form/choice-field.tsx';
import { useClientChoices } from '../../../record/form/client-choices.ts';
import { ClientSelect } from '../../../record/form/client-select.tsx';
import { jobOrderLabels, type JobOrderValues } from './job-order-values.ts';

/** Who orders, where the work is and who directs it: contacts and locations of that client alone. */
export function OrderClientFields({ form }: { form: UseFormReturnType<JobOrderValues> }) {
  const { client } = form.values;
  const { contacts, locations } = useClientChoices(client?.value ?? null);
  const choose = (chosen: SearchOption | null) =>
    form.setValues({ client: chosen, locationId: '', contactId: '', reportsToId: '' });
  const choice = (
    name: 'locationId' | 'contactId' | 'reportsToId',
    choices: readonly { value: string; label: string }[],
  ) => (
    <ChoiceField
      form={form}
      name={name}
      label={jobOrderLabels[name]}
      choices={choices}
      disabled={client === null}
    />
  );
  return (
    <>
      <ClientSelect required value={client} onChange={choose} error={form.errors['client']} />
      <SimpleGrid cols={{ base: 1, xs: 3 }}>
        {choice('locationId', locations)}
        {choice('contactId', contacts)}
        {choice('reportsToId', contacts)}
      </SimpleGrid>
    </>
  );
}
