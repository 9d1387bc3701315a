import { Text } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { ChoiceField } from '@stint/spa-kit/record/form/choice-field.tsx';
import { FormSection } from '@stint/spa-kit/record/form/form-section.tsx';
import { NumberField } from '@stint/spa-kit/record/form/number-field.tsx';
import { useStaffChoices } from '@stint/spa-kit/record/form/staff-choices.ts';
import { remainingShare } from './owner-shares.ts';
import { AddRowButton, RemoveRowButton } from '../../../record/form/row-buttons.tsx';
import type { PlacementValues } from './placement-values.ts';
import classes from './row-fields.module.css';

/** Who is credited with the revenue, and with how much of it. */
export function OwnerFields({ form }: { form: UseFormReturnType<PlacementValues> }) {
  const staff = useStaffChoices();
  const { owners } = form.values;
  return (
    <FormSection title="Placement owners" cols={1}>
      {owners.map((_, index) => (
        <div key={index} className={classes.row}>
          <div className={classes.wide}>
            <ChoiceField
              form={form}
              name={`owners.${index}.accountId`}
              label="Owner"
              choices={staff}
              required
            />
          </div>
          <div className={classes.narrow}>
            <NumberField
              form={form}
              name={`owners.${index}.share`}
              label="Share"
              suffix="%"
              digits={2}
            />
          </div>
          <RemoveRowButton
            label={`Remove owner ${index + 1}`}
            onRemove={() => form.removeListItem('owners', index)}
          />
        </div>
      ))}
      {form.errors['owners'] && (
        <Text size="xs" c="var(--mantine-color-error)" role="alert">
          {form.errors['owners']}
        </Text>
      )}
      <AddRowButton
        label="Add owner"
        onAdd={() =>
          form.insertListItem('owners', { accountId: '', share: remainingShare(owners) })
        }
      />
    </FormSection>
  );
}
