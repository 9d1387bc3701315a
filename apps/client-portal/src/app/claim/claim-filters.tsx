import { NativeSelect } from '@mantine/core';
import { PortalFilters } from '@stint/spa-kit/portal/portal-filters.tsx';
import {
  rangeOf,
  withFilter,
  type ChangeQuery,
  type FilterRange,
  type GridQuery,
} from '@stint/ui/data-grid/grid-query.ts';
import { DateField } from '@stint/ui/form/date-field.tsx';
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
  const { from, to } = rangeOf(query, 'period');
  const locations = useLocationChoices();
  const [location = ''] = (query.filters['location'] ?? []) as readonly string[];
  const choose = (range: FilterRange) =>
    onQueryChange((query) =>
      withFilter(query, 'period', { ...rangeOf(query, 'period'), ...range }),
    );
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
        <DateField
          label={texts.from}
          placeholder={texts.anyDay}
          size="md"
          value={from ?? ''}
          onChange={(date) => choose({ from: date ?? undefined })}
        />
        <DateField
          label={texts.until}
          placeholder={texts.anyDay}
          size="md"
          value={to ?? ''}
          onChange={(date) => choose({ to: date ?? undefined })}
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
