import { Stack, Text } from '@mantine/core';
import type { Ref } from 'react';
import { useClaimTexts } from '../use-claim-texts.ts';
import classes from './submit-panel.module.css';

/** What somebody agrees to by submitting, word for word. */
export function Disclaimer({ text, ref }: { text: string; ref: Ref<HTMLDivElement> }) {
  const { toAccept } = useClaimTexts();
  return (
    <Stack
      ref={ref}
      gap="xs"
      component="section"
      aria-label={toAccept}
      tabIndex={-1}
      className={classes.disclaimer}
    >
      <Text fw={600}>{toAccept}</Text>
      <Text className={classes.words}>{text}</Text>
    </Stack>
  );
}
