import type { UseFormReturnType } from '@mantine/form';
import { clientPreferenceLabels as labels } from '@stint/domain/access/preference-labels.ts';
import { ChoiceField } from '@stint/spa-kit/record/form/choice-field.tsx';
import { FormSection } from '@stint/spa-kit/record/form/form-section.tsx';
import { fieldOf } from '@stint/spa-kit/record/form/text-form.ts';
import { useStaffChoices } from '@stint/spa-kit/record/form/staff-choices.ts';
import { MultiChoiceSelect } from '@stint/ui/search-select/multi-choice-select.tsx';
import { useClientChoices } from '../../../record/form/client-choices.ts';
import { ApprovalFields } from './approval-fields.tsx';
import { ChoiceRadios } from './choice-radios.tsx';
import { assignmentChoices, jobOrderChoices } from './preference-words.ts';
import type { ClientValues } from './preference-values.ts';
import { SwitchField } from './switch-field.tsx';

const locationIds = 'preferences.locationIds';

export type ClientPreferencesForm = UseFormReturnType<{ preferences: ClientValues }>;

type ClientPreferenceFieldsProps = { form: ClientPreferencesForm; clientId: string };

/** What a contact sees of the client portal (S-8 … S-12); what depends on a choice appears with it. */
export function ClientPreferenceFields({ form, clientId }: ClientPreferenceFieldsProps) {
  const { preferences } = form.values;
  return (
    <>
      <JobOrderFields form={form} />
      <FormSection title={labels.assignments} cols={1}>
        <ChoiceRadios
          form={form}
          name="preferences.assignments"
          label="Which assignments this person sees"
          choices={assignmentChoices}
        />
      </FormSection>
      <ApprovalFields form={form} section="timesheets" title={labels['timesheets.access']} />
      <ApprovalFields form={form} section="expenses" title={labels['expenses.access']} />
      <FormSection title="Invoices and reports" cols={1}>
        <SwitchField
          form={form}
          name="preferences.billingManagement"
          label={labels.billingManagement}
          description="Sees the client’s outstanding invoices and bill rates."
        />
        {preferences.timesheets.access !== 'NONE' && (
          <SwitchField
            form={form}
            name="preferences.reports.timesheets"
            label={labels['reports.timesheets']}
            description="Within the scope of the timesheets."
          />
        )}
        {preferences.assignments !== 'NONE' && (
          <SwitchField
            form={form}
            name="preferences.reports.assignments"
            label={labels['reports.assignments']}
            description="Within the scope of the assignments."
          />
        )}
      </FormSection>
      <LocationFields form={form} clientId={clientId} />
    </>
  );
}

function JobOrderFields({ form }: { form: ClientPreferencesForm }) {
  const { access } = form.values.preferences.jobOrders;
  const staff = useStaffChoices();
  return (
    <FormSection title={labels['jobOrders.access']} cols={1}>
      <ChoiceRadios
        form={form}
        name="preferences.jobOrders.access"
        label="What this person does with job orders"
        choices={jobOrderChoices}
      />
      {access !== 'NONE' && (
        <SwitchField
          form={form}
          name="preferences.jobOrders.showForThisContactOnly"
          label="Show for this contact only"
          description="Only job orders on which this person is the contact; otherwise all of the client’s."
        />
      )}
      {access === 'CREATE' && (
        <>
          <ChoiceField
            form={form}
            name="preferences.jobOrders.ownerId"
            label={labels['jobOrders.ownerId']}
            description="Reviews what this person submits, then opens or declines it."
            choices={staff}
            required
          />
          <SwitchField
            form={form}
            name="preferences.jobOrders.mailOwner"
            label="Email the owner"
            description="For each new job order. The owner’s account needs an email address."
          />
        </>
      )}
    </FormSection>
  );
}

function LocationFields({ form, clientId }: ClientPreferenceFieldsProps) {
  const { locations } = useClientChoices(clientId);
  return (
    <FormSection title={labels.locationIds} cols={1}>
      <SwitchField
        form={form}
        name="preferences.limited"
        label="Only some locations"
        description="Hides what belongs to another location or to none, in every section."
      />
      {form.values.preferences.limited && (
        <MultiChoiceSelect
          label="Locations that this person sees"
          data={locations}
          required
          data-path={locationIds}
          {...fieldOf<string[]>(form, locationIds)}
          onChange={(ids) => form.setFieldValue(locationIds, ids)}
        />
      )}
    </FormSection>
  );
}
