import { Alert, List } from '@mantine/core';

type Finding = { isWarning: boolean; message: string };

/** What the checks of a report find now: first what stops it, then what may be accepted. */
export function ExpenseFindings({ findings }: { findings: readonly Finding[] }) {
  return (
    <>
      <Found
        title="Has to be corrected"
        color="red"
        findings={findings.filter(({ isWarning }) => !isWarning)}
      />
      <Found
        title="Warnings"
        color="yellow"
        findings={findings.filter(({ isWarning }) => isWarning)}
      />
    </>
  );
}

type FoundProps = { title: string; color: string; findings: readonly Finding[] };

function Found({ title, color, findings }: FoundProps) {
  const sentences = [...new Set(findings.map(({ message }) => message))];
  if (sentences.length === 0) return null;
  return (
    <Alert color={color} variant="light" title={title}>
      <List size="sm" listStyleType="none">
        {sentences.map((sentence) => (
          <List.Item key={sentence}>{sentence}</List.Item>
        ))}
      </List>
    </Alert>
  );
}
