import { permissions as described } from '@stint/domain/access/permissions.ts';
import { isPartnerPermission } from '@stint/domain/partner-token/partner-permissions.ts';
import { List } from '@mantine/core';
import { RecordLink } from '@stint/spa-kit/record/address/record-link.tsx';
import { DateText } from '@stint/ui/dates/date-text.tsx';
import { InstantText } from '@stint/ui/dates/instant-text.tsx';
import { Facts } from '@stint/ui/facts/facts.tsx';
import type { PartnerTokenRowFragment } from '../../gql/graphql.ts';

type TokenFactsProps = {
  token: PartnerTokenRowFragment;
  createdBy: string | null;
  createdAt: string;
};

/** What there is to know about a token. Its value was shown once. */
export function TokenFacts({ token, createdBy, createdAt }: TokenFactsProps) {
  const { prefix, permissions, clients, expiresOn, lastUsedAt, lastUsedFrom } = token;
  return (
    <Facts
      facts={[
        { label: 'Begins with', value: <code>{prefix}…</code> },
        { label: 'Expires', value: <DateText date={expiresOn} /> },
        {
          label: 'Clients',
          value: clients ? (
            <List listStyleType="none">
              {clients.map(({ id, name }) => (
                <List.Item key={id}>
                  <RecordLink id={id}>{name}</RecordLink>
                </List.Item>
              ))}
            </List>
          ) : (
            'All clients'
          ),
        },
        {
          label: 'Permissions',
          value: (
            <List listStyleType="none">
              {permissions.map((name) => (
                <List.Item key={name}>
                  {isPartnerPermission(name) ? described[name] : name}
                </List.Item>
              ))}
            </List>
          ),
        },
        { label: 'Last used', value: lastUsedAt && <InstantText instant={lastUsedAt} /> },
        { label: 'Used from', value: lastUsedFrom },
        { label: 'Created by', value: createdBy },
        { label: 'Created', value: <InstantText instant={createdAt} /> },
      ]}
    />
  );
}
