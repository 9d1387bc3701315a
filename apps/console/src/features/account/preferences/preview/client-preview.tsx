import { Stack, Text } from '@mantine/core';
import { FormSection } from '@stint/spa-kit/record/form/form-section.tsx';
import type { ClientPreferencesForm } from '../client-preference-fields.tsx';
import { clientInput } from '../preference-values.ts';
import { SectionChange } from './section-change.tsx';
import { usePlacedRefusals } from './use-placed-refusals.ts';
import { usePreferencesPreview } from './use-preferences-preview.ts';

type ClientPreviewProps = { id: string; form: ClientPreferencesForm };

/** What a contact would see with the preferences of the form, against now, before they are saved (S-16). */
export function ClientPreview({ id, form }: ClientPreviewProps) {
  const { preferences } = form.values;
  const { answer, settled, problem } = usePreferencesPreview(id, clientInput(preferences));
  const rest = usePlacedRefusals(form, answer);
  const sections = answer?.kind === 'done' ? answer.value.sections : [];
  return (
    <FormSection title="What this person would see" cols={1}>
      <Stack gap="sm" aria-busy={!settled} mih={44}>
        {problem ? (
          <Text size="sm" role="alert">
            {problem}
          </Text>
        ) : (
          <>
            {answer === null && <Dimmed>Counting what this person sees…</Dimmed>}
            {answer?.kind === 'done' && sections.length === 0 && (
              <Dimmed>No job orders and no assignments, now or with these preferences.</Dimmed>
            )}
            {(answer?.kind === 'refused' || answer?.kind === 'invalid') && (
              <Dimmed>
                {rest.join(' ') || 'These preferences can’t be saved yet. See the marked fields.'}
              </Dimmed>
            )}
            {sections.map((section) => (
              <SectionChange key={section.section} section={section} />
            ))}
          </>
        )}
      </Stack>
    </FormSection>
  );
}

function Dimmed({ children }: { children: string }) {
  return (
    <Text size="sm" c="dimmed">
      {children}
    </Text>
  );
}
