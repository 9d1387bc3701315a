import { Checkbox, Textarea } from '@mantine/core';
import type { ClaimLine } from './claim.ts';
import classes from './claim.module.css';
import type { Disputes } from './use-disputes.ts';
import { useClaimTexts } from './use-claim-texts.ts';

/** As much as is read of one line; all together are limited besides. */
const longest = 500;

type LineDisputeProps = {
  line: ClaimLine;
  disputes: Disputes;
  /** Somebody tried to approve without a reason. */
  tried: boolean;
};

/** The box of a line that disputes it, and then the reason. */
export function LineDispute({ line: { id, label }, disputes, tried }: LineDisputeProps) {
  const texts = useClaimTexts();
  const reason = disputes.reasonOf(id);
  const isDisputed = reason !== undefined;
  const problem = reason?.trim() === '' ? texts.reasonMissing : disputes.isTooLong && texts.tooLong;
  return (
    <div className={classes.dispute}>
      <Checkbox
        label={texts.dispute}
        classNames={{ body: classes.disputeBox, label: classes.disputeLabel }}
        aria-label={texts.disputeLine(label)}
        checked={isDisputed}
        onChange={() => (isDisputed ? disputes.accept(id) : disputes.dispute(id))}
      />
      {isDisputed && (
        <Textarea
          label={texts.reason}
          aria-label={texts.reasonOfLine(label)}
          required
          autosize
          minRows={1}
          maxLength={longest}
          value={reason}
          error={tried && problem}
          onChange={(event) => disputes.explain(id, event.currentTarget.value)}
        />
      )}
    </div>
  );
}
