import { Button, Group, Text } from '@mantine/core';
import { BlockedBy } from '@stint/ui/form/blocked-by.tsx';
import { useRef } from 'react';
import { Disclaimer } from './disclaimer.tsx';
import classes from './submit-panel.module.css';
import { useInSightAbove } from './use-in-sight-above.ts';
import { useClaimTexts } from '../use-claim-texts.ts';
import type { SubmitWith } from './use-submit-claim.ts';

type SubmitPanelProps = {
  total: string;
  /** What the viewer agrees to by submitting, word for word. */
  disclaimer: string | null;
  /** The server's action `submit`, where it makes sense now. */
  action: { allowed: boolean; refusals: readonly { message: string }[] } | undefined;
  /** Codes of what warns and can be acknowledged. */
  warnings: readonly string[];
  /** Something has to be corrected first. */
  isStopped: boolean;
  /** Somebody tries to submit all the same: what stops it is to be shown. */
  onStopped: () => void;
  /** What prevents saving or submitting since somebody tried, by name. */
  blockedBy: readonly string[];
  isAgain: boolean;
  dirty: boolean;
  busy: boolean;
  onSave: () => void;
  onDiscard: () => void;
  onSubmit: (said: SubmitWith) => void;
};

/** So many characters of a disclaimer leave room for the sheet on a small phone while they stay above the button. */
const SHORT = 100;

/**
 * The total, and what submits it: always within reach of a thumb. A disclaimer is agreed to with the same tap, which says
 * so, while it stands in sight above: always where it is short. Where it does not, the tap brings it there.
 */
export function SubmitPanel(props: SubmitPanelProps) {
  const { total, disclaimer, action, warnings, isStopped, isAgain, blockedBy } = props;
  const { dirty, busy, onSave, onDiscard, onSubmit } = props;
  const texts = useClaimTexts();
  const statement = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const isShort = disclaimer !== null && disclaimer.length <= SHORT && !disclaimer.includes('\n');
  const isInSight = useInSightAbove(statement, panel);
  const isRead = disclaimer === null || isShort || isInSight;
  const words = disclaimer !== null && isRead ? texts.agreeAnd : texts;
  const label =
    warnings.length > 0 ? words.submitAnyway : isAgain ? words.submitAgain : words.submit;

  const submit = () => {
    if (isStopped) return props.onStopped();
    if (isRead) {
      const acknowledgedWarnings = [...new Set(warnings)];
      return onSubmit({ acceptedDisclaimer: disclaimer, acknowledgedWarnings });
    }
    // Nobody agrees to what is out of sight; the button says what it does then.
    statement.current?.scrollIntoView?.({ block: 'end' });
    statement.current?.focus({ preventScroll: true });
  };
  const shown = action?.allowed && disclaimer !== null && (
    <Disclaimer ref={statement} text={disclaimer} />
  );
  return (
    <>
      {!isShort && shown}
      {action?.refusals.map(({ message }) => (
        <Text key={message}>{message}</Text>
      ))}
      <div ref={panel} className={classes.panel}>
        {isShort && shown}
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
        <Group
          gap="xs"
          grow={dirty}
          preventGrowOverflow={false}
          wrap="nowrap"
          justify="flex-end"
          className={classes.buttons}
        >
          {dirty && (
            <Button
              variant="default"
              size="md"
              h={48}
              px="md"
              flex="1 0 auto"
              disabled={busy}
              onClick={onSave}
            >
              {texts.save}
            </Button>
          )}
          {action?.allowed && (
            <Button
              size="md"
              mih={48}
              h="auto"
              px="sm"
              classNames={{ label: classes.label }}
              loading={busy}
              onClick={submit}
            >
              {label}
            </Button>
          )}
        </Group>
        {blockedBy.length > 0 && (
          <div className={classes.stopped}>
            <BlockedBy names={blockedBy} />
          </div>
        )}
        {action?.allowed && isStopped && blockedBy.length === 0 && (
          <Text size="sm" className={classes.stopped}>
            {texts.correctFirst}
          </Text>
        )}
      </div>
    </>
  );
}
