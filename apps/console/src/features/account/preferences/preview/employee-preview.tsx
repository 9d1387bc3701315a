import { Text } from '@mantine/core';
import {
  employeePortalSectionLabels,
  type EmployeePortalSection,
} from '@stint/domain/access/preferences.ts';
import { valuesOf } from '@stint/domain/kernel/labels.ts';
import { FormSection } from '@stint/spa-kit/record/form/form-section.tsx';

type Sections = readonly EmployeePortalSection[];

/** Which sections of the employee portal saving would open and close (S-16). */
export function EmployeePreview({ before, after }: { before: Sections; after: Sections }) {
  const gained = labelsOf(after, before);
  const lost = labelsOf(before, after);
  return (
    <FormSection title="What would change" cols={1}>
      <div>
        {gained && <Text size="sm">Gains {gained}</Text>}
        {lost && <Text size="sm">Loses {lost}</Text>}
        {!gained && !lost && (
          <Text size="sm" c="dimmed">
            No section
          </Text>
        )}
      </div>
    </FormSection>
  );
}

/** Those that are not among the others, in the order in which the portal has them. */
function labelsOf(sections: Sections, others: Sections): string {
  return valuesOf(employeePortalSectionLabels)
    .filter((section) => sections.includes(section) && !others.includes(section))
    .map((section) => employeePortalSectionLabels[section])
    .join(', ');
}
