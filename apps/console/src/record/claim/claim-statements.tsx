import { Stack, Text } from '@mantine/core';
import { statementKindLabels, type StatementKind } from '@stint/domain/timesheet/statement-kind.ts';
import { WhenAndWho } from '@stint/spa-kit/record/view/when-and-who.tsx';

type Statement = {
  kind: StatementKind;
  text: string;
  acceptedAt: string;
  acceptedBy: { displayName: string };
};

/** The disclaimers that were accepted, word for word, with who and when. */
export function ClaimStatements({ statements }: { statements: readonly Statement[] }) {
  if (statements.length === 0) return <Text size="sm">No disclaimer was accepted.</Text>;
  return (
    <Stack gap="md">
      {statements.map(({ kind, text, acceptedAt, acceptedBy }) => (
        <div key={`${kind} ${acceptedAt}`}>
          <Text size="xs" c="dimmed">
            {statementKindLabels[kind]} · <WhenAndWho at={acceptedAt} who={acceptedBy} />
          </Text>
          <Text size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            {text}
          </Text>
        </div>
      ))}
    </Stack>
  );
}
