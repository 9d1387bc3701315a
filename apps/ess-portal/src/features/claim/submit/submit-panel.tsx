import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { useRef, useState } from 'react';
import classes from './submit-panel.module.css';
import { useClaimTexts } from '../use-claim-texts.ts';
import type { SubmitWith } from './use-submit-claim.ts';

type SubmitPanelProps = {
  total: string;
  /** What the viewer has to accept, word for word. */
  disclaimer: string | null;
  /** The server's action `submit`, where it makes sense now. */
  action: { allowed: boolean; refusals: readonly { message: string }[] } | undefined;
  /** Codes of what warns and can be acknowledged. */
  warnings: readonly string[];
  /** Something has to be corrected first. */
  isStopped: boolean;
  isAgain: boolean;
  dirty: boolean;
  busy: boolean;
  onSave: () => void;
  onDiscard: () => void;
  onSubmit: (said: SubmitWith) => void;
};

/** The total, and what submits it: always within reach of a thumb. */
export function SubmitPanel(props: SubmitPanelProps) {
  const { total, disclaimer, action, warnings, isStopped, isAgain } = props;
  const { dirty, busy, onSave, onDiscard, onSubmit } = props;
  const texts = useClaimTexts();
  const [accepted, setAccepted] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const label =
    warnings.length > 0 ? texts.submitAnyway : isAgain ? texts.submitAgain : texts.submit;

  const submit = () => {
    setAsked(true);
    if (disclaimer !== null && !accepted) {
      // It may be far from the button, which is always in sight.
      box.current?.scrollIntoView?.({ block: 'center' });
      box.current?.focus({ preventScroll: true });
      return;
    }
    onSubmit({
      acceptedDisclaimer: disclaimer,
      acknowledgedWarnings: [...new Set(warnings)],
    });
  };
  return (
    <>
      {action?.allowed && disclaimer !== null && (
        <Stack gap="xs" component="section" aria-label={texts.toAccept}>
          <Text fw={600}>{texts.toAccept}</Text>
          <Text className={classes.disclaimer}>{disclaimer}</Text>
          <Checkbox
            ref={box}
            size="md"
            className={classes.accept}
            label={texts.accept}
            checked={accepted}
            error={isAsked && !accepted && texts.missing}
            onChange={({ currentTarget }) => setAccepted(currentTarget.checked)}
          />
        </Stack>
      )}
      {action?.refusals.map(({ message }) => (
        <Text key={message}>{message}</Text>
      ))}
      <div className={classes.panel}>
        <div role="status" className={classes.total}>
          <Text size="sm" c="dimmed" component="span">
            {texts.total}
          </Text>
          <strong>{total}</strong>
        </div>
        {dirty && (
          <Button variant="subtle" size="md" h={48} px="xs" disabled={busy} onClick={onDiscard}>
            {texts.discard}
          </Button>
        )}
        <Group gap="xs" grow={dirty} justify="flex-end" className={classes.buttons}>
          {dirty && (
            <Button variant="default" size="md" h={48} disabled={busy} onClick={onSave}>
              {texts.save}
            </Button>
          )}
          {action?.allowed && (
            <Button size="md" h={48} loading={busy} disabled={isStopped} onClick={submit}>
              {label}
            </Button>
          )}
        </Group>
        {action?.allowed && isStopped && (
          <Text size="sm" className={classes.stopped}>
            {texts.correctFirst}
          </Text>
        )}
      </div>
    </>
  );
}
