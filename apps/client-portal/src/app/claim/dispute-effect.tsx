import { Text } from '@mantine/core';
import type { Claim } from './claim.ts';
import type { ClaimKind } from './claim-kind.ts';
import classes from './claim.module.css';
import type { Disputes } from './use-disputes.ts';
import { useClaimTexts } from './use-claim-texts.ts';

type DisputeEffectProps = { kind: ClaimKind; claim: Claim; disputes: Disputes };

/** What a partial approval would do (T-8): what is approved, and what becomes a rejected claim of its own. */
export function DisputeEffect({ kind, claim, disputes }: DisputeEffectProps) {
  const texts = useClaimTexts();
  const noun = texts[kind.texts];
  const { approved, disputed } = disputes;
  if (approved.length === 0) return <Text role="status">{noun.everythingDisputed}</Text>;
  return (
    <div role="status" aria-label={texts.effect}>
      <Text size="sm" fw={600}>
        {texts.effect}
      </Text>
      <ul className={classes.list}>
        <li>{texts.isApproved(approved.length, claim.amountOf(approved))}</li>
        <li>
          {noun.becomesOwn(disputed.length, claim.amountOf(disputed))}
          <ul>
            {disputed.map(({ id, label }) => (
              <li key={id}>{label}</li>
            ))}
          </ul>
        </li>
      </ul>
    </div>
  );
}
