import { Select, type SelectProps } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { graphql } from '../gql/gql.ts';

export const StaffChoicesDocument = graphql(`
  query StaffChoices {
    staff {
      id
      displayName
    }
  }
`);

/** Everybody of the agency's staff as options, by name. */
export function useStaffOptions(): { value: string; label: string }[] {
  const { data } = useQuery(StaffChoicesDocument);
  return (data?.staff ?? []).map(({ id, displayName }) => ({ value: id, label: displayName }));
}

type StaffSelectProps = Omit<SelectProps, 'data'> & {
  /** Who is chosen now, in case they are no longer on the list. */
  current?: { id: string; displayName: string } | null;
};

/** Somebody of the agency's staff. The value is the account's id. */
export function StaffSelect({ current, ...props }: StaffSelectProps) {
  const staff = useStaffOptions();
  const listed = !current || staff.some(({ value }) => value === current.id);
  return (
    <Select
      searchable
      clearable
      placeholder="Nobody"
      {...props}
      data={listed ? staff : [{ value: current.id, label: current.displayName }, ...staff]}
    />
  );
}
