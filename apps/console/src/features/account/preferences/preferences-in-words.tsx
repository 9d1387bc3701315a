import { clientPreferenceLabels as labels } from '@stint/domain/access/preference-labels.ts';
import { employeePortalSectionLabels } from '@stint/domain/access/preferences.ts';
import { useStaffChoices } from '@stint/spa-kit/record/form/staff-choices.ts';
import { Facts } from '@stint/ui/facts/facts.tsx';
import { RecordName } from '../../../record/filter/record-name.tsx';
import { readFragment, type FragmentType } from '../../../gql/fragment-masking.ts';
import type {
  ApprovalAccess,
  ClientPreferencesFragment,
  EmployeePreferencesFragment,
  VisibilityScope,
} from '../../../gql/graphql.ts';
import { ClientPreferences, EmployeePreferences } from './preference-fragments.ts';
import { approvalChoices, jobOrderChoices, scopeChoices } from './preference-words.ts';

type EmployeeProps = { preferences: FragmentType<typeof EmployeePreferences> };

/** What an employee sees of the employee portal. */
export function EmployeePreferencesInWords(props: EmployeeProps) {
  const { sections, timesheetDisclaimer }: EmployeePreferencesFragment = readFragment(
    EmployeePreferences,
    props.preferences,
  );
  return (
    <Facts
      facts={[
        {
          label: 'Sections',
          value:
            sections.map((section) => employeePortalSectionLabels[section]).join(', ') ||
            'None: the portal is empty',
        },
        ...(sections.includes('timesheets')
          ? [{ label: 'Disclaimer for timesheets', value: timesheetDisclaimer }]
          : []),
      ]}
    />
  );
}

type ClientProps = { preferences: FragmentType<typeof ClientPreferences> };

/** What a contact sees of the client portal. */
export function ClientPreferencesInWords(props: ClientProps) {
  const preferences: ClientPreferencesFragment = readFragment(ClientPreferences, props.preferences);
  const { jobOrders, assignments, timesheets, expenses, reports, locationIds } = preferences;
  const staff = useStaffChoices();
  const owner = staff.find(({ value }) => value === jobOrders.ownerId)?.label;
  const ran = [
    ...(reports.timesheets ? [labels['reports.timesheets']] : []),
    ...(reports.assignments ? [labels['reports.assignments']] : []),
  ];
  return (
    <Facts
      facts={[
        {
          label: labels['jobOrders.access'],
          value: [
            jobOrderChoices.find(({ value }) => value === jobOrders.access)?.label,
            ...(jobOrders.showForThisContactOnly ? ['for this contact only'] : []),
            ...(owner ? [`owner: ${owner}`] : []),
            ...(jobOrders.mailOwner ? ['the owner is emailed'] : []),
          ].join('; '),
        },
        {
          label: labels.assignments,
          value: assignments === null ? 'Off' : scopeLabel(assignments),
        },
        { label: labels['timesheets.access'], value: sectionText(timesheets) },
        { label: labels['expenses.access'], value: sectionText(expenses) },
        { label: labels.billingManagement, value: preferences.billingManagement ? 'On' : 'Off' },
        { label: 'Reports', value: ran.join(', ') || 'Off' },
        {
          label: labels.locationIds,
          value:
            locationIds === null
              ? 'All'
              : locationIds.map((id) => (
                  <div key={id}>
                    <RecordName id={id} />
                  </div>
                )),
        },
      ]}
    />
  );
}

const scopeLabel = (scope: VisibilityScope) =>
  scopeChoices.find(({ value }) => value === scope)?.label;

type Section = { access: ApprovalAccess; scope: VisibilityScope; mailPending: boolean };

function sectionText({ access, scope, mailPending }: Section): string {
  const label = approvalChoices('').find(({ value }) => value === access)?.label;
  if (access === 'NONE') return 'Off';
  return `${label}: ${scopeLabel(scope)}${mailPending ? '; emailed about pending ones' : ''}`;
}
