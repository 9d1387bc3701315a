import { Button, Stack, Text } from '@mantine/core';
import { usePages } from '@stint/spa-kit/list/use-pages.ts';
import { useMemo, useState } from 'react';
import type { ContactsForAccountQuery } from '../../../gql/graphql.ts';
import { ContactsForAccountDocument, type ContactPerson } from './contact-people.ts';
import { LetterChoice } from './letter-choice.tsx';
import { PeopleList } from './people-list.tsx';
import { PersonSearch } from './person-search.tsx';
import { WhyNoAccount } from './why-no-account.tsx';

type ContactPickerProps = { onPicked: (contact: ContactPerson) => void };

/** Contacts by name, company or first letter; those who may have no account with the reason (S-3). */
export function ContactPicker({ onPicked }: ContactPickerProps) {
  const [search, setSearch] = useState('');
  const [initial, setInitial] = useState<string | null>(null);
  const variables = useMemo(
    () => ({ filter: { ...(search && { search }), ...(initial && { initial }) } }),
    [search, initial],
  );
  const pages = usePages(ContactsForAccountDocument, variables, contactsOf);
  return (
    <Stack gap="md">
      <PersonSearch label="Search by name or company" onSearch={setSearch} />
      <LetterChoice value={initial} onChange={setInitial} />
      <PeopleList
        label="Contacts"
        pages={pages}
        empty="No contact matches."
        recordOf={(contact) => ({
          id: contact.id,
          title: contact.fullName,
          detail: <ContactDetail contact={contact} />,
          aside: contact.accountEligibility.allowed && (
            <Button
              size="xs"
              variant="default"
              aria-label={`Create user for ${contact.fullName}`}
              onClick={() => onPicked(contact)}
            >
              Create user
            </Button>
          ),
        })}
      />
      <Text size="sm">
        Contacts can have an account when they are on the record of an accounting customer.
      </Text>
    </Stack>
  );
}

function ContactDetail({ contact }: { contact: ContactPerson }) {
  const { title, client, email, accountEligibility } = contact;
  return (
    <>
      <div>{[title, client.name, email ?? 'no email address'].filter(Boolean).join(' · ')}</div>
      <WhyNoAccount refusals={accountEligibility.refusals} />
    </>
  );
}

const contactsOf = ({ contacts }: ContactsForAccountQuery) => contacts;
