import { Checkbox, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { DateTextField } from '@stint/spa-kit/record/form/date-text-field.tsx';
import { FormSection } from '@stint/spa-kit/record/form/form-section.tsx';
import { AddRowButton, RemoveRowButton } from '../../../record/form/row-buttons.tsx';
import type { PlacementValues } from './placement-values.ts';
import classes from './row-fields.module.css';

/** What must still happen before the start: background check, references. */
export function ConditionFields({ form }: { form: UseFormReturnType<PlacementValues> }) {
  const add = () =>
    form.insertListItem('conditions', { label: '', owner: '', dueDate: '', met: false });
  return (
    <FormSection title="Conditions" cols={1}>
      {form.values.conditions.map((_, index) => (
        <div key={index} className={classes.row}>
          <TextInput
            className={classes.wide}
            label="Condition"
            placeholder="Background check"
            {...form.getInputProps(`conditions.${index}.label`)}
          />
          <TextInput
            className={classes.wide}
            label="Person responsible"
            {...form.getInputProps(`conditions.${index}.owner`)}
          />
          <div className={classes.date}>
            <DateTextField form={form} name={`conditions.${index}.dueDate`} label="Until" />
          </div>
          <Checkbox
            className={classes.box}
            label="Met"
            {...form.getInputProps(`conditions.${index}.met`, { type: 'checkbox' })}
          />
          <RemoveRowButton
            label={`Remove condition ${index + 1}`}
            onRemove={() => form.removeListItem('conditions', index)}
          />
        </div>
      ))}
      <AddRowButton label="Add condition" onAdd={add} />
    </FormSection>
  );
}
