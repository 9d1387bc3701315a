import type { ColumnFilter } from '@stint/ui/data-grid/grid-column.ts';
import { useMemo } from 'react';
import { useViewer } from '../../session/viewer.ts';
import { useStaffChoices } from '../form/staff-choices.ts';
import { ME } from './list-question.ts';

/** A filter by one of the agency’s staff, whoever looks first. */
export function usePeopleFilter(): ColumnFilter {
  const staff = useStaffChoices();
  const { account } = useViewer();
  return useMemo(() => {
    const others = staff.filter(({ value }) => value !== account.id);
    return { kind: 'choice', single: true, options: [{ value: ME, label: 'Me' }, ...others] };
  }, [staff, account.id]);
}
