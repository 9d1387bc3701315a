import { permissions as described } from '@stint/domain/access/permissions.ts';
import { isPartnerPermission } from '@stint/domain/partner-token/partner-permissions.ts';
import { defaultPartnerLimits } from '@stint/domain/partner-token/partner-limits.ts';
import { List } from '@mantine/core';
import { RecordLink } from '@stint/spa-kit/record/address/record-link.tsx';
import { DateText } from '@stint/ui/dates/date-text.tsx';
import { InstantText } from '@stint/ui/dates/instant-text.tsx';
import { formatCount } from '@stint/ui/locale/format-count.ts';
import { Facts } from '@stint/ui/facts/facts.tsx';
import type { PartnerTokenRowFragment } from '../../gql/graphql.ts';

/** The same for every token. */
const limits = `${formatCount(defaultPartnerLimits.requests)} requests and ${formatCount(defaultPartnerLimits.cost)} points of cost each minute`;

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
            <List listStyleType="none" size="sm">
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
            <List listStyleType="none" size="sm">
              {permissions.map((name) => (
                <List.Item key={name}>
                  {isPartnerPermission(name) ? described[name] : name}
                </List.Item>
              ))}
            </List>
          ),
        },
        {
          label: 'Last used',
          value: lastUsedAt ? <InstantText instant={lastUsedAt} /> : 'Never',
        },
        { label: 'Used from', value: lastUsedFrom },
        { label: 'Limits', value: limits },
        { label: 'Created by', value: createdBy },
        { label: 'Created', value: <InstantText instant={createdAt} /> },
      ]}
    />
  );
}
