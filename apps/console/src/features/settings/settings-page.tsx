import { useQuery } from '@apollo/client/react';
import { useRecordChanges } from '@stint/spa-kit/live/use-record-changes.ts';
import { FailureView } from '@stint/spa-kit/views/failure-view.tsx';
import { PageBody } from '@stint/ui/app-shell/page-body.tsx';
import { RecordSkeleton } from '@stint/ui/skeletons/record-skeleton.tsx';
import { readFragment } from '../../gql/fragment-masking.ts';
import { graphql } from '../../gql/gql.ts';
import { AgencyTimeSettings } from '../time-settings/agency-time-form.tsx';
import { AgencyTimeSettingsParts } from '../time-settings/time-setting-fragments.ts';
import { BurdenSettings } from './burden-settings.tsx';
import { ChecklistSettings } from './checklist-settings.tsx';
import { ChecklistItemParts } from './checklist-item.ts';
import { RuleSettings } from './rule-settings.tsx';
import { BurdenSettingsParts, RuleSettingsParts } from './save-settings.ts';

export const SettingsDocument = graphql(`
  query Settings {
    agencySettings {
      id
      ...RuleSettings
      ...BurdenSettings
      ...AgencyTimeSettings
    }
    hiringChecklist {
      id
      ...ConfiguredChecklistItem
    }
  }
`);

/** Admin › Settings: the rules that an agency sets for itself (P-4, P-6, P-11, S-13). */
export default function SettingsPage() {
  const { data, error, refetch } = useQuery(SettingsDocument);
  const reread = async () => (await refetch()).data!;
  useRecordChanges(['AgencySettings', 'HiringChecklistItem'], () => void refetch());
  if (!data) {
    return (
      <PageBody>
        {error ? <FailureView error={error} onRetry={() => void refetch()} /> : <RecordSkeleton />}
      </PageBody>
    );
  }
  return (
    <PageBody>
      <RuleSettings
        settings={readFragment(RuleSettingsParts, data.agencySettings)}
        reread={async () => readFragment(RuleSettingsParts, (await reread()).agencySettings)}
      />
      <BurdenSettings
        settings={readFragment(BurdenSettingsParts, data.agencySettings)}
        reread={async () => readFragment(BurdenSettingsParts, (await reread()).agencySettings)}
      />
      <AgencyTimeSettings
        settings={readFragment(AgencyTimeSettingsParts, data.agencySettings)}
        reread={async () => readFragment(AgencyTimeSettingsParts, (await reread()).agencySettings)}
      />
      <ChecklistSettings
        items={readFragment(ChecklistItemParts, data.hiringChecklist)}
        reread={async () => readFragment(ChecklistItemParts, (await reread()).hiringChecklist)}
      />
    </PageBody>
  );
}
