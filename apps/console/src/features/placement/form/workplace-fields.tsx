import { ChoiceField } from '../../../record/form/choice-field.tsx';
import { useClientChoices } from '../../../record/form/client-choices.ts';
import { FormSection } from '../../../record/form/form-section.tsx';
import type { TextForm } from '../../../record/form/text-form.ts';

/** Where the work is, and who stands for it at the client. */
export function WorkplaceFields({ form, clientId }: { form: TextForm; clientId: string }) {
  const { contacts, locations } = useClientChoices(clientId);
  return (
    <FormSection title="Workplace">
      <ChoiceField form={form} name="locationId" label="Location" choices={locations} />
      <ChoiceField form={form} name="contactId" label="Contact" choices={contacts} />
      <ChoiceField form={form} name="reportsToId" label="Job reports to" choices={contacts} />
    </FormSection>
  );
}
