import { useQuery } from '@apollo/client/react';
import { Button, Divider, Group, Stack, Text } from '@mantine/core';
import { useId } from 'react';
import { useStintClient } from '../client/client-context.tsx';
import { graphql } from '../gql/gql.ts';
import { useMessages } from '../messages/messages-context.tsx';
import type { DemoAccountsQuery } from '../gql/graphql.ts';
import classes from './demo-accounts.module.css';

export const DemoAccountsDocument = graphql(`
  query DemoAccounts {
    demoAccounts {
      door
      companyId
      userName
      as
      password
    }
  }
`);

type DemoAccount = DemoAccountsQuery['demoAccounts'][number];

type DemoAccountsProps = {
  onPick: (account: Pick<DemoAccount, 'companyId' | 'userName' | 'password'>) => void;
  /** `lg` where fingers press. */
  size: 'sm' | 'lg';
};

/** The demo's accounts for the app that is open; nothing where the installation holds no demo. */
export function DemoAccounts(props: DemoAccountsProps) {
  const { door } = useStintClient();
  const { demoTitle, demoHint } = useMessages();
  const { data } = useQuery(DemoAccountsDocument, { fetchPolicy: 'no-cache' });
  const accounts = (data?.demoAccounts ?? []).filter((account) => account.door === door);
  if (accounts.length === 0) return null;
  return (
    <Stack gap="xs">
      <Divider label={demoTitle} mt="xs" />
      <Text size="xs" c="dimmed">
        {demoHint}
      </Text>
      {[...Map.groupBy(accounts, ({ companyId }) => companyId)].map(([companyId, ofCompany]) => (
        <Company key={companyId} companyId={companyId} accounts={ofCompany} {...props} />
      ))}
    </Stack>
  );
}

type CompanyProps = DemoAccountsProps & { companyId: string; accounts: readonly DemoAccount[] };

function Company({ companyId, accounts, onPick, size }: CompanyProps) {
  const labelId = useId();
  return (
    <div role="group" aria-labelledby={labelId}>
      <Text id={labelId} size="xs" fw={600} mb={4}>
        {companyId}
      </Text>
      <Group gap={6}>
        {accounts.map((account) => (
          <Button
            key={account.userName}
            size={size === 'lg' ? 'lg' : 'xs'}
            variant="default"
            classNames={{ root: classes.account, label: classes.name }}
            onClick={() => onPick(account)}
          >
            {nameOf(account)}
          </Button>
        ))}
      </Group>
    </div>
  );
}

/** Staff by what they are; at the portals, where all are the same, by their user names. */
function nameOf({ door, as, userName }: DemoAccount): string {
  return door === 'console' ? `${as.charAt(0).toUpperCase()}${as.slice(1)}` : userName;
}
