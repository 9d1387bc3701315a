import { Alert, Button, Divider, Stack, Text } from '@mantine/core';
import type { Viewer } from '../viewer.ts';
import { useSecondFactorWords } from './second-factor-words.ts';
import { TurnOffForm } from './turn-off-form.tsx';

/** So few recovery codes are a reason to get new ones. */
const FEW = 3;

type SecondFactorStatusProps = {
  recoveryCodesLeft: number;
  /** New recovery codes are asked for. */
  onRenew: () => void;
  onTurnedOff: (viewer: Viewer) => void;
};

/** That one-time codes are on, how many recovery codes are left, and the ways to new ones and to turn them off. */
export function SecondFactorStatus({
  recoveryCodesLeft,
  onRenew,
  onTurnedOff,
}: SecondFactorStatusProps) {
  const words = useSecondFactorWords();
  const left = words.left(recoveryCodesLeft);
  return (
    <Stack gap="sm">
      <Text size="sm">{words.on}</Text>
      {recoveryCodesLeft <= FEW ? (
        <Alert color="yellow" title={left}>
          {words.newCodes}
        </Alert>
      ) : (
        <Text size="sm">{left}</Text>
      )}
      <Button variant="default" fullWidth onClick={onRenew}>
        {words.renew}
      </Button>
      <Divider />
      <TurnOffForm onTurnedOff={onTurnedOff} />
    </Stack>
  );
}
