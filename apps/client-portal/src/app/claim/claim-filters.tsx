import { NativeSelect } from '@mantine/core';
import { PortalFilters } from '@stint/spa-kit/portal/portal-filters.tsx';
import { withFilter, type ChangeQuery, type GridQuery } from '@stint/ui/data-grid/grid-query.ts';
import { PeriodFields } from '../period/period-fields.tsx';
import type { ClaimKind } from './claim-kind.ts';
import classes from './claim.module.css';
import { shownStatuses } from './claim-question.ts';
import { useLocationChoices } from './use-location-choices.ts';
import { useClaimTexts } from './use-claim-texts.ts';

type ClaimFiltersProps = {
  kind: ClaimKind;
  query: GridQuery;
  onQueryChange: ChangeQuery;
};

/** By what a list of timesheets or expense reports is narrowed: state, days and location. */
export function ClaimFilters({ kind, query, onQueryChange }: ClaimFiltersProps) {
  const texts = useClaimTexts();
  const { statuses } = texts[kind.texts];
  const locations = useLocationChoices();
  const [location = ''] = (query.filters['location'] ?? []) as readonly string[];
  return (
    <>
      <PortalFilters
        query={query}
        onQueryChange={onQueryChange}
        column="status"
        columnLabel={texts.status}
        choices={shownStatuses.map((value) => ({
          value,
          label: value === 'SUBMITTED' ? texts.waits : statuses[value],
        }))}
      />
      <div className={classes.filters}>
        <PeriodFields
          column="period"
          texts={texts}
          placeholder={texts.anyDay}
          query={query}
          onQueryChange={onQueryChange}
        />
        <NativeSelect
          label={texts.location}
          size="md"
          data={[{ value: '', label: texts.everyLocation }, ...locations]}
          value={location}
          onChange={(event) => {
            const id = event.currentTarget.value;
            onQueryChange((query) => withFilter(query, 'location', id === '' ? undefined : [id]));
          }}
        />
      </div>
    </>
  );
}
