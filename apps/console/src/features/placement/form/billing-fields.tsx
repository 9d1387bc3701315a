import { TextInput } from '@mantine/core';
import { ChoiceField } from '../../../record/form/choice-field.tsx';
import { useClientChoices } from '../../../record/form/client-choices.ts';
import { FormSection } from '../../../record/form/form-section.tsx';
import { NumberField } from '../../../record/form/number-field.tsx';
import type { TextForm } from '../../../record/form/text-form.ts';

/** Who gets the invoices, under which purchase order, due when. */
export function BillingFields({ form, clientId }: { form: TextForm; clientId: string }) {
  const { contacts } = useClientChoices(clientId);
  return (
    <FormSection title="Billing">
      <ChoiceField form={form} name="billingContactId" label="Billing contact" choices={contacts} />
      <NumberField form={form} name="paymentTermsDays" label="Payment terms" suffix=" days" />
      <TextInput label="PO number" maxLength={60} {...form.getInputProps('poNumber')} />
    </FormSection>
  );
}
