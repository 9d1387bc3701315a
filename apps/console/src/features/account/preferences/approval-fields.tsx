import { clientPreferenceLabels } from '@stint/domain/access/preference-labels.ts';
import { FormSection } from '@stint/spa-kit/record/form/form-section.tsx';
import { LongTextField } from '@stint/spa-kit/record/form/text-field.tsx';
import { ChoiceRadios } from './choice-radios.tsx';
import type { ClientPreferencesForm } from './client-preference-fields.tsx';
import { approvalChoices, scopeChoices } from './preference-words.ts';
import { SwitchField } from './switch-field.tsx';

type ApprovalFieldsProps = {
  form: ClientPreferencesForm;
  section: 'timesheets' | 'expenses';
  title: string;
};

/** Timesheets or expenses of a contact (S-10). */
export function ApprovalFields({ form, section, title }: ApprovalFieldsProps) {
  const { access } = form.values.preferences[section];
  const name = `preferences.${section}`;
  return (
    <FormSection title={title} cols={1}>
      <ChoiceRadios
        form={form}
        name={`${name}.access`}
        label={`What this person does with ${section}`}
        choices={approvalChoices(section)}
      />
      {access !== 'NONE' && (
        <ChoiceRadios
          form={form}
          name={`${name}.scope`}
          label={`Which ${section} this person sees: those of`}
          choices={scopeChoices}
        />
      )}
      {access === 'APPROVE' && (
        <>
          <LongTextField
            form={form}
            name={`${name}.disclaimer`}
            label={clientPreferenceLabels[`${section}.disclaimer`]}
            description="Accepted with each approval, and kept with it. None when empty."
          />
          <SwitchField
            form={form}
            name={`${name}.mailPending`}
            label="Email for pending approvals"
            description="Only about assignments on which this person is the contact."
          />
        </>
      )}
    </FormSection>
  );
}
