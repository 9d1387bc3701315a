import { Alert, Checkbox, List, Stack } from '@mantine/core';
import { refusalSentence } from '@stint/ui/action-bar/refusal-sentences.ts';
import { DateWarnings } from '@stint/ui/effect-dialog/date-warnings.tsx';
import { TextSkeleton } from '@stint/ui/skeletons/record-skeleton.tsx';
import { FormSection } from '@stint/spa-kit/record/form/form-section.tsx';
import type { PlacementPreview } from './use-placement-preview.ts';

type PlacingEffectProps = {
  preview: PlacementPreview;
  /** Codes of the warnings that were read and accepted. */
  accepted: readonly string[];
  onAccepted: (codes: string[]) => void;
  /** Somebody tried to place; what prevents it is marked from then on. */
  tried: boolean;
};

/** What placing with this form comes to, as the server decides it, and what has to be confirmed. */
export function PlacingEffect({ preview, accepted, onAccepted, tried }: PlacingEffectProps) {
  const { outcome, warnings, dateWarnings, problems } = preview;
  const unread = tried && warnings.some(({ code }) => !accepted.includes(code));
  const against = [
    ...problems.map(({ message }) => message),
    ...(outcome?.refusals.map(refusalSentence) ?? []),
  ];
  return (
    <FormSection title="What will happen" cols={1}>
      <Stack gap="sm" aria-live="polite">
        {outcome === null && problems.length === 0 && <TextSkeleton lines={2} />}
        {outcome?.done && problems.length === 0 && <Sentences sentences={outcome.effects} />}
        {against.length > 0 && (
          <Alert
            color="red"
            variant="light"
            title="Not possible yet"
            tabIndex={-1}
            data-blocking={tried ? 'What will happen' : undefined}
          >
            <Sentences sentences={against} />
          </Alert>
        )}
        <DateWarnings sentences={dateWarnings.map(({ message }) => message)} />
        {warnings.length > 0 && (
          <Checkbox.Group
            data-blocking={unread ? 'Please confirm' : undefined}
            label="Please confirm"
            error={unread && 'Confirm these to place the candidate.'}
            value={[...accepted]}
            onChange={onAccepted}
          >
            <Stack gap={8} mt={8}>
              {warnings.map((warning) => (
                <Checkbox
                  key={warning.code}
                  value={warning.code}
                  label={refusalSentence(warning)}
                />
              ))}
            </Stack>
          </Checkbox.Group>
        )}
      </Stack>
    </FormSection>
  );
}

function Sentences({ sentences }: { sentences: readonly string[] }) {
  return (
    <List size="sm" spacing={4}>
      {sentences.map((sentence) => (
        <List.Item key={sentence}>{sentence}</List.Item>
      ))}
    </List>
  );
}
