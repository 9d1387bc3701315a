import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { ErrorView } from '../src/error-view/error-view.tsx';
import { FileDrop } from '../src/file-drop/file-drop.tsx';
import { DateField } from '../src/form/date-field.tsx';
import { MoneyInput } from '../src/form/money-input.tsx';
import { showNotice } from '../src/notice/notice.tsx';
import { ProgressView } from '../src/progress/progress-view.tsx';
import { PageBody } from '../src/app-shell/page-body.tsx';
import { SearchSelect } from '../src/search-select/search-select.tsx';
import type { SearchOption } from '../src/search-select/search-select.tsx';
import { RecordSkeleton } from '../src/skeletons/record-skeleton.tsx';
import { Stat } from '../src/stat/stat.tsx';
import { StatusBadge } from '../src/status-badge/status-badge.tsx';
import { people, statusWords } from './people.ts';

const search = async (text: string): Promise<SearchOption[]> =>
  people(0, 8)
    .filter((person) => person.name.toLowerCase().includes(text.toLowerCase()))
    .map((person) => ({ value: person.id, label: person.name, description: person.client }));

/** All small components on one page. */
export function PiecesPage() {
  const [pay, setPay] = useState('27.50');
  const [date, setDate] = useState<string | null>('2026-11-21');
  const [person, setPerson] = useState<SearchOption | null>(null);
  return (
    <PageBody>
      <Group>
        {Object.values(statusWords).map((words) => (
          <StatusBadge key={words.label} {...words} />
        ))}
      </Group>
      <Group>
        <Stat label="Needs approval" value="1,204" note="38 more than last week" />
        <Stat label="Active" value="12,345" />
      </Group>
      <Group align="flex-end" grow>
        <MoneyInput label="Pay rate" currency="USD" value={pay} onChange={setPay} />
        <DateField label="Start date" value={date} onChange={setDate} required />
        <SearchSelect label="Candidate" search={search} value={person} onChange={setPerson} />
      </Group>
      <ProgressView
        label="Importing candidates"
        done={1200}
        total={4800}
        note="You can leave this page; the import goes on."
      />
      <FileDrop
        label="Choose the files, or drop them here"
        hint="CSV, up to 50 MB each"
        onFiles={() => {}}
      />
      <ErrorView
        problem={{
          message: 'The assignment could not be saved.',
          kept: 'What you typed is still here.',
          advice: 'Check your connection and try again.',
          correlationId: '0193-7f2a',
        }}
        onRetry={() => {}}
      />
      <RecordSkeleton />
      <Button
        onClick={() =>
          showNotice({
            message: '3 assignments approved.',
            undo: { possible: Promise.resolve(true), run: () => {} },
          })
        }
      >
        Notice
      </Button>
    </PageBody>
  );
}
