import { screen, waitFor } from '@testing-library/react';
import { on } from '@stint/spa-kit/testing/on.ts';
import { staffViewer } from '@stint/spa-kit/testing/viewers.ts';
import { expect, test } from 'vitest';
import { RecentRecordsDocument } from '../src/app/palette/use-recent-records.ts';
import { PaletteSearchDocument } from '../src/app/palette/use-record-search.ts';
import { renderConsole } from './render-console.tsx';

const client = 'cli_0193f5a0-0000-7000-8000-0000000000aa';

test('⌘K goes to a screen by its name', async () => {
  const { user, address } = renderConsole('/clients');
  await screen.findByRole('heading', { level: 1, name: 'Clients' });
  await user.keyboard('{Control>}k{/Control}');
  await user.type(await screen.findByPlaceholderText('Search or jump to'), 'assig');
  await user.click(await screen.findByRole('button', { name: 'Assignments' }));
  await waitFor(() => expect(address()).toBe('/assignments'));
});

test('⌘K finds records and opens them', async () => {
  const { user, address } = renderConsole('/assignments', {
    handlers: [
      on(PaletteSearchDocument).answers(({ text }) => ({
        search: [
          {
            __typename: 'SearchHit',
            id: client,
            kind: 'Client',
            label: 'Contoso Ltd.',
            detail: `found by ${text}`,
            underId: null,
          },
        ],
      })),
    ],
  });
  await user.click(await screen.findByRole('button', { name: /^Search or jump to/ }));
  await user.type(await screen.findByPlaceholderText('Search or jump to'), 'cont');
  await screen.findByText('Client · found by cont');
  await user.keyboard('o');
  expect(screen.queryByText('Client · found by cont')).toBeNull();
  await user.click(await screen.findByText('Client · found by conto'));
  await waitFor(() => expect(address()).toBe(`/clients/${client}`));
});

test('⌘K offers only what the viewer may do', async () => {
  const { user } = renderConsole('/clients', { viewer: staffViewer('BACK_OFFICE') });
  await user.click(await screen.findByRole('button', { name: /^Search or jump to/ }));
  await screen.findByPlaceholderText('Search or jump to');
  await screen.findByRole('button', { name: 'Hiring Management' });
  expect(screen.queryByRole('button', { name: 'New client' })).toBeNull();
});

const ann = 'can_0193f5a0-0000-7000-8000-0000000000ab';
const packer = 'asg_0193f5a0-0000-7000-8000-0000000000ac';

test('⌘K shows the assignments of a person below the person, each kind with its icon', async () => {
  const hit = { __typename: 'SearchHit' as const, detail: null, underId: null };
  const { user, address } = renderConsole('/clients', {
    handlers: [
      on(PaletteSearchDocument).answers(() => ({
        search: [
          { ...hit, id: ann, kind: 'Candidate', label: 'Ann Lee', detail: 'C-1001' },
          { ...hit, id: packer, kind: 'Assignment', label: 'Packer (A-1042)', underId: ann },
        ],
      })),
    ],
  });
  await screen.findByRole('heading', { level: 1, name: 'Clients' });
  await user.keyboard('{Control>}k{/Control}');
  await user.type(await screen.findByPlaceholderText('Search or jump to'), 'ann');
  const person = await screen.findByRole('button', { name: /^Ann Lee/ });
  const assignment = screen.getByRole('button', { name: /^Packer \(A-1042\)/ });
  expect(person.compareDocumentPosition(assignment)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  expect(icons(person)).toEqual(['user-search']);
  expect(icons(assignment)).toEqual(['corner-down-right', 'id-badge-2']);
  await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  await waitFor(() => expect(address()).toBe(`/assignments/${packer}`));
});

test('⌘K begins with the records that were opened last, as they are called now', async () => {
  const viewer = staffViewer('ALL_IN');
  localStorage.setItem(`stint.recent.${viewer.account.id}`, JSON.stringify([client, ann]));
  localStorage.setItem('stint.recent.acc_somebody-else', JSON.stringify([packer]));
  const asked: unknown[] = [];
  const { user, address } = renderConsole('/tasks', {
    viewer,
    handlers: [
      on(RecentRecordsDocument).answers(({ ids }) => {
        asked.push(ids);
        // Ann is out of sight by now.
        return { records: [{ __typename: 'RecordSubject', id: client, label: 'Contoso Ltd.' }] };
      }),
    ],
  });
  await user.click(await screen.findByRole('button', { name: /^Search or jump to/ }));
  const recent = await screen.findByRole('button', { name: /^Contoso Ltd\./ });
  expect(asked).toEqual([[client, ann]]);
  expect(icons(recent)).toEqual(['building']);
  const field = screen.getByPlaceholderText('Search or jump to');
  await user.type(field, 'x');
  expect(screen.queryByRole('button', { name: /^Contoso Ltd\./ })).toBeNull();
  await user.clear(field);
  await user.click(await screen.findByRole('button', { name: /^Contoso Ltd\./ }));
  await waitFor(() => expect(address()).toBe(`/clients/${client}`));
});

/** The names of the icons that a row of ⌘K shows. */
function icons(row: HTMLElement): string[] {
  return [...row.querySelectorAll('svg')].map(
    (icon) => /tabler-icon-([a-z0-9-]+)/.exec(icon.getAttribute('class') ?? '')?.[1] ?? '',
  );
}
