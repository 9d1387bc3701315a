import { Button, Text } from '@mantine/core';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { PermissionName } from '@stint/domain/access/permissions.ts';
import type { SuccessOf } from '@stint/spa-kit/answer/answer.ts';
import { useCommand } from '@stint/spa-kit/answer/use-command.ts';
import { useMay } from '@stint/spa-kit/session/viewer.ts';
import { useState } from 'react';
import { NumbersInFull, type Numbers } from './numbers-in-full.tsx';

type ShowInFullProps<Data, Variables> = {
  document: TypedDocumentNode<Data, Variables>;
  variables: Variables;
  permission: PermissionName;
  numbersOf: (answer: SuccessOf<Data>) => Numbers;
};

/** Shows numbers that are masked, on request, to those who may. The employee's timeline says who looked. */
export function ShowInFull<Data, Variables>(props: ShowInFullProps<Data, Variables>) {
  const { document, variables, permission, numbersOf } = props;
  const may = useMay(permission);
  const [numbers, setNumbers] = useState<Numbers | null>(null);
  const [unmask, busy] = useCommand(document);
  if (!may) return null;
  if (numbers) return <NumbersInFull numbers={numbers} />;
  const show = async () => {
    const answer = await unmask(variables);
    if (answer.kind === 'done') setNumbers(numbersOf(answer.value));
  };
  return (
    <div>
      <Button variant="default" size="xs" loading={busy} onClick={() => void show()}>
        Show numbers in full
      </Button>
      <Text size="xs" c="dimmed" mt={4}>
        The employee’s timeline will say that you looked.
      </Text>
    </div>
  );
}
