import { Alert, Checkbox, Stack } from '@mantine/core';
import { OutcomeList } from '@stint/ui/effect-dialog/outcome-list.tsx';
import { refusalSentence } from '@stint/ui/action-bar/refusal-sentences.ts';
import { TextSkeleton } from '@stint/ui/skeletons/record-skeleton.tsx';
import { FormSection } from '../../../record/form/form-section.tsx';
import type { PlacementPreview } from './use-placement-preview.ts';

type PlacingEffectProps = {
  preview: PlacementPreview;
  /** Codes of the warnings that were read and accepted. */
  accepted: readonly string[];
  onAccepted: (codes: string[]) => void;
  /** Somebody tried to place with warnings not accepted yet. */
  unread: boolean;
};

/** What placing with this form comes to, as the server decides it, and what has to be confirmed. */
export function PlacingEffect({ preview, accepted, onAccepted, unread }: PlacingEffectProps) {
  const { outcome, warnings, problems } = preview;
  return (
    <FormSection title="What will happen" cols={1}>
      <Stack gap="sm" aria-live="polite">
        {outcome === null && problems.length === 0 && <TextSkeleton lines={2} />}
        {outcome && (
          <OutcomeList
            heading={outcome.done ? 'When placed' : 'Not possible yet'}
            outcomes={problems.length > 0 ? [] : [outcome]}
            kind={outcome.done ? 'ahead' : 'refused'}
          />
        )}
        {problems.map(({ path, message }) => (
          <Alert key={path} color="red" variant="light">
            {message}
          </Alert>
        ))}
        {warnings.length > 0 && (
          <Checkbox.Group
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
