import { Text } from '@mantine/core';
import { isStanding } from '@stint/domain/timesheet/claim.ts';
import { Link } from '@tanstack/react-router';
import type { ClaimStatus } from '../../gql/graphql.ts';
import type { ClaimKind } from './claim-kind.ts';
import classes from './claim.module.css';
import { useClaimTexts } from './use-claim-texts.ts';

/** A claim of disputed lines, in short. */
export type DisputedClaim = {
  id: string;
  number: number;
  status: ClaimStatus;
  /** What its lines come to, written. */
  amount: string;
  reason: string | null;
};

type PartsOfClaimProps = {
  kind: ClaimKind;
  splitFrom: { id: string; number: number } | null;
  disputed: readonly DisputedClaim[];
};

/** The ways between what was approved in part and what was disputed of it. */
export function PartsOfClaim({ kind, splitFrom, disputed }: PartsOfClaimProps) {
  const noun = useClaimTexts()[kind.texts];
  return (
    <>
      {splitFrom && (
        <Text>
          <Link to={`${kind.path}/${splitFrom.id}`}>{noun.splitFrom(splitFrom.number)}</Link>
        </Text>
      )}
      {disputed.filter(isStanding).map(({ id, number, amount, reason }) => (
        <Text key={id} component="div">
          <Link to={`${kind.path}/${id}`}>{noun.disputed(number, amount)}</Link>
          {reason && <div className={classes.words}>{reason}</div>}
        </Text>
      ))}
    </>
  );
}
