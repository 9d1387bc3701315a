import { Skeleton, Stack } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { useRecordChanges } from '@stint/spa-kit/live/use-record-changes.ts';
import { FailureView } from '@stint/spa-kit/views/failure-view.tsx';
import { readFragment } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import type { ClientTimeSettingsFragment } from '../../gql/graphql.ts';
import { useBegunForm } from '../settings/use-begun-form.ts';
import { AlternateParts } from './alternate-fragments.ts';
import { AlternateTable } from './alternate-table.tsx';
import { ClientTimeForm } from './client-time-form.tsx';
import { agencySettingValues } from './stored-time-settings.ts';
import { ClientTimeSettingsParts } from './time-setting-fragments.ts';
import type { TimeSettingValues } from './time-setting-values.ts';

export const ClientTimeDocument = graphql(`
  query ClientTime($clientId: ID!) {
    agencySettings {
      id
      timeSettings {
        ...TimeSettings
      }
    }
    client(id: $clientId) {
      id
      timeSettings {
        ...ClientTimeSettings
      }
    }
    approverAlternates(first: 100, filter: { clientId: $clientId }) {
      nodes {
        ...Alternate
      }
    }
  }
`);

/** What holds for the time of a client, and who stands in for whom. */
export default function ClientTimeTab({ clientId }: { clientId: string }) {
  const { data, error, refetch } = useQuery(ClientTimeDocument, {
    variables: { clientId },
    fetchPolicy: 'cache-and-network',
  });
  const reread = () => void refetch();
  useRecordChanges(['ClientTimeSettings', 'ApproverAlternate', 'AgencySettings'], reread);
  if (error && !data) return <FailureView error={error} onRetry={reread} />;
  if (!data) return <Skeleton height={240} />;
  const agency = agencySettingValues(data.agencySettings.timeSettings);
  const own = readFragment(ClientTimeSettingsParts, data.client?.timeSettings) ?? null;
  const rereadOwn = async () => {
    const now = (await refetch()).data?.client?.timeSettings;
    return readFragment(ClientTimeSettingsParts, now) ?? null;
  };
  const rereadAlternates = async () =>
    readFragment(AlternateParts, (await refetch()).data?.approverAlternates.nodes ?? []);
  return (
    <Stack gap="xl" align="stretch">
      <OwnSettings clientId={clientId} agency={agency} own={own} reread={rereadOwn} />
      <AlternateTable
        clientId={clientId}
        alternates={readFragment(AlternateParts, data.approverAlternates.nodes)}
        reread={rereadAlternates}
      />
    </Stack>
  );
}

type OwnSettingsProps = {
  clientId: string;
  agency: TimeSettingValues;
  own: ClientTimeSettingsFragment | null;
  reread: () => Promise<ClientTimeSettingsFragment | null>;
};

function OwnSettings({ own, ...rest }: OwnSettingsProps) {
  const [key, form] = useBegunForm({ own, version: own?.version ?? 0 });
  return <ClientTimeForm key={key} {...form} {...rest} />;
}
