import { Alert, Button, Code, Group, SimpleGrid, Stack } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { LeaveQuestion } from '@stint/ui/dialog/leave-question.tsx';
import { useEffect } from 'react';
import { saveFile } from '../../record/list/save-file.ts';
import { useViewer } from '../viewer.ts';
import { useSecondFactorWords } from './second-factor-words.ts';
import type { ShownCodes } from './use-shown-codes.ts';

/** The recovery codes, shown this once, with the ways to keep them. Asks before they are left without. */
export function RecoveryCodes({ codes, leaving, keep, why }: ShownCodes & { why: string }) {
  const words = useSecondFactorWords();
  const { account, agency } = useViewer();
  const clipboard = useClipboard();
  const name = `${agency.companyId}-${account.userName}`;
  const text = `${words.recoveryFile(agency.name, account.userName)}\n\n${codes.join('\n')}\n`;
  useEffect(() => {
    if (clipboard.copied) keep();
  }, [clipboard.copied, keep]);
  const download = () => {
    saveFile(new Blob([text], { type: 'text/plain;charset=utf-8' }), `recovery-codes-${name}.txt`);
    keep();
  };
  return (
    <Stack gap="sm">
      <Alert color="yellow" title={words.recoveryTitle}>
        {why}
      </Alert>
      <SimpleGrid component="ul" cols={{ base: 1, xs: 2 }} spacing="xs" p={0} m={0}>
        {codes.map((code) => (
          <Code component="li" key={code}>
            {code}
          </Code>
        ))}
      </SimpleGrid>
      {leaving.asking ? (
        <LeaveQuestion
          onDiscard={leaving.discard}
          onStay={leaving.stay}
          words={{ question: words.lost, discard: words.closeAnyway, stay: words.stay }}
        />
      ) : (
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={() => clipboard.copy(text)}>
            {clipboard.copied ? words.copied : words.copy}
          </Button>
          <Button variant="default" autoFocus onClick={download}>
            {words.download}
          </Button>
          <Button onClick={leaving.leave}>{words.done}</Button>
        </Group>
      )}
    </Stack>
  );
}
