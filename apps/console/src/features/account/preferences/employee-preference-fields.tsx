import { Checkbox, Stack } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { LongTextField } from '@stint/spa-kit/record/form/text-field.tsx';
import { sectionChoices } from './preference-words.ts';
import type { EmployeeValues } from './preference-values.ts';

export type EmployeePreferencesForm = UseFormReturnType<{ preferences: EmployeeValues }>;

/** What an employee sees of the employee portal (S-6). */
export function EmployeePreferenceFields({ form }: { form: EmployeePreferencesForm }) {
  const { sections } = form.values.preferences;
  return (
    <>
      <Checkbox.Group
        label="Sections of the employee portal"
        description="What is off is hidden from this person."
        {...form.getInputProps('preferences.sections')}
      >
        <Stack gap={6} mt={6}>
          {sectionChoices.map((section) => (
            <Checkbox key={section.value} {...section} />
          ))}
        </Stack>
      </Checkbox.Group>
      {sections.includes('timesheets') && (
        <LongTextField
          form={form}
          name="preferences.timesheetDisclaimer"
          label="Disclaimer for timesheets"
          description="Accepted each time a timesheet is submitted, and kept with it. None when empty."
        />
      )}
    </>
  );
}
