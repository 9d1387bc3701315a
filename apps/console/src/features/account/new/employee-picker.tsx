import { Anchor, Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { recordNumber } from '@stint/domain/record/record-number.ts';
import { usePages } from '@stint/spa-kit/list/use-pages.ts';
import { pluralize } from '@stint/spa-kit/record/pluralize.ts';
import { useMay } from '@stint/spa-kit/session/viewer.ts';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { EmployeesWithoutAccountQuery } from '../../../gql/graphql.ts';
import { EmployeesWithoutAccountDocument, type EmployeePerson } from './employee-people.ts';
import { PeopleList } from './people-list.tsx';
import { PersonSearch } from './person-search.tsx';

type EmployeePickerProps = { onPicked: (people: readonly EmployeePerson[]) => void };

/** The API makes so many accounts at once. */
const mostAtOnce = 200;

/** Active employees without an account: one of them, or several that are ticked (S-2). */
export function EmployeePicker({ onPicked }: EmployeePickerProps) {
  const [search, setSearch] = useState('');
  const [ticked, setTicked] = useState<ReadonlyMap<string, EmployeePerson>>(new Map());
  const variables = useMemo(
    () => ({
      filter: { status: ['ACTIVE' as const], hasAccount: false, ...(search && { search }) },
    }),
    [search],
  );
  const pages = usePages(EmployeesWithoutAccountDocument, variables, employeesOf);
  const mayHire = useMay('hiring:read');
  const tick = (person: EmployeePerson, on: boolean) =>
    setTicked((before) => {
      const after = new Map(before);
      if (on) after.set(person.id, person);
      else after.delete(person.id);
      return after;
    });
  return (
    <Stack gap="md">
      <PersonSearch
        label="Search by name, number, phone, email, city, or skill"
        onSearch={setSearch}
      />
      <PeopleList
        label="Active employees without an account"
        pages={pages}
        empty={
          search
            ? 'No active employee without an account matches.'
            : 'Every active employee has an account.'
        }
        recordOf={({ id, number, candidate }) => {
          const person = { id, name: candidate.fullName, email: candidate.email };
          return {
            id,
            before: (
              <Checkbox
                aria-label={`Select ${person.name}`}
                checked={ticked.has(id)}
                disabled={!ticked.has(id) && ticked.size >= mostAtOnce}
                onChange={(event) => tick(person, event.currentTarget.checked)}
              />
            ),
            title: person.name,
            detail: `Employee ${recordNumber('Employee', number)} · ${person.email ?? 'no email address'}`,
            aside: (
              <Button
                size="xs"
                variant="default"
                aria-label={`Create user for ${person.name}`}
                onClick={() => onPicked([person])}
              >
                Create user
              </Button>
            ),
          };
        }}
      />
      {mayHire && (
        <Text size="sm">
          Only employees can have an account. Candidates become employees in{' '}
          <Anchor inherit underline="always" component={Link} to="/hiring">
            Hiring Management
          </Anchor>
          .
        </Text>
      )}
      <Group justify="flex-end">
        <Button disabled={ticked.size === 0} onClick={() => onPicked([...ticked.values()])}>
          {ticked.size > 1 ? `Create ${pluralize(ticked.size, 'user')}` : 'Create multiple users'}
        </Button>
      </Group>
    </Stack>
  );
}

const employeesOf = ({ employees }: EmployeesWithoutAccountQuery) => employees;
