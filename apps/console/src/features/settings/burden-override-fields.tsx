import { Box, Group } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { usStates } from '@stint/domain/import/notations/us-states.ts';
import { jobTypeLabels } from '@stint/domain/job-order/job-type.ts';
import { choicesOf } from '@stint/spa-kit/record/choices.ts';
import { ChoiceField } from '@stint/spa-kit/record/form/choice-field.tsx';
import { NumberField } from '@stint/spa-kit/record/form/number-field.tsx';
import { AddRowButton, RemoveRowButton } from '../../record/form/row-buttons.tsx';
import type { BurdenValues } from './burden-values.ts';

const states = Object.entries(usStates).map(([value, { name }]) => ({ value, label: name }));
/** A direct hire is employed by the client. */
const jobTypes = choicesOf(jobTypeLabels).filter(({ value }) => value !== 'DIRECT');

/** Where the burden differs: by the state of the location, the job type, or both. */
export function BurdenOverrideFields({ form }: { form: UseFormReturnType<BurdenValues> }) {
  const add = () => form.insertListItem('burdenOverrides', { state: '', jobType: '', percent: '' });
  return (
    <>
      {form.values.burdenOverrides.map((_, index) => {
        const at = (name: string) => `burdenOverrides.${index}.${name}`;
        return (
          <Group key={index} gap="sm" align="flex-end">
            <Box flex="1 1 200px">
              <ChoiceField
                form={form}
                name={at('state')}
                label="State"
                choices={states}
                placeholder="Every state"
              />
            </Box>
            <Box flex="1 1 200px">
              <ChoiceField
                form={form}
                name={at('jobType')}
                label="Job type"
                choices={jobTypes}
                placeholder="Every job type"
              />
            </Box>
            <Box flex="0 1 110px">
              <NumberField form={form} name={at('percent')} label="Burden" suffix="%" digits={4} />
            </Box>
            <RemoveRowButton
              label={`Remove exception ${index + 1}`}
              onRemove={() => form.removeListItem('burdenOverrides', index)}
            />
          </Group>
        );
      })}
      <AddRowButton label="Add exception" onAdd={add} />
    </>
  );
}
