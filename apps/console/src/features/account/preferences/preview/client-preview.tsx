import { Stack, Text } from '@mantine/core';
import { FormSection } from '@stint/spa-kit/record/form/form-section.tsx';
import type { ClientPreferencesForm } from '../client-preference-fields.tsx';
import { clientInput } from '../preference-values.ts';
import {
  PreviewClientPortalPreferencesDocument,
  PreviewContactAccountDocument,
} from './preview-documents.ts';
import { SectionChange, SectionRows } from './section-change.tsx';
import { usePlacedRefusals } from './use-placed-refusals.ts';
import { type PreferencesPreview, usePreferencesPreview } from './use-preferences-preview.ts';

type FormProps = { form: ClientPreferencesForm };

/** What a contact would see with the preferences of the form, against now, before they are saved (S-16). */
export function ClientPreview({ id, form }: FormProps & { id: string }) {
  const { preferences } = form.values;
  const preview = usePreferencesPreview({
    document: PreviewClientPortalPreferencesDocument,
    input: { id, preferences: clientInput(preferences) },
  });
  return (
    <ShownPreview
      form={form}
      preview={preview}
      none="No job orders and no assignments, now or with these preferences."
      section={SectionChange}
    />
  );
}

/** The same of a contact who has no account yet, and so sees nothing now. */
export function NewClientPreview({ contactId, form }: FormProps & { contactId: string }) {
  const { preferences } = form.values;
  const preview = usePreferencesPreview({
    document: PreviewContactAccountDocument,
    input: { contactId, preferences: clientInput(preferences) },
  });
  return (
    <ShownPreview
      form={form}
      preview={preview}
      none="No job orders and no assignments with these preferences."
      section={SectionRows}
    />
  );
}

type ShownPreviewProps = FormProps & {
  preview: PreferencesPreview;
  /** What is said where no section is open. */
  none: string;
  section: typeof SectionChange;
};

function ShownPreview({ form, preview, none, section: Section }: ShownPreviewProps) {
  const { answer, settled, problem } = preview;
  const rest = usePlacedRefusals(form, answer);
  const sections = answer?.kind === 'done' ? answer.value : [];
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
            {answer?.kind === 'done' && sections.length === 0 && <Dimmed>{none}</Dimmed>}
            {(answer?.kind === 'refused' || answer?.kind === 'invalid') && (
              <Dimmed>
                {rest.join(' ') || 'These preferences can’t be saved yet. See the marked fields.'}
              </Dimmed>
            )}
            {sections.map((section) => (
              <Section key={section.section} section={section} />
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
