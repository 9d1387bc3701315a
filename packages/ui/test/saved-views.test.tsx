import { screen, waitFor, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import type { GridQuery } from '../src/data-grid/grid-query.ts';
import {
  isSameQuery,
  viewOf,
  type SavedView,
  type SavedViews,
  type StoredView,
} from '../src/data-grid/saved-views.ts';
import { ViewsMenu } from '../src/data-grid/views-menu.tsx';
import { useViewsInMemory } from '../src/testing/use-views-in-memory.ts';
import { show } from './render.tsx';

const asking = (search: string): GridQuery => ({ sort: [], filters: {}, search });
const given: readonly SavedView[] = [{ name: 'Everyone', query: asking('') }];
const stored = (name: string, over: Partial<StoredView> = {}): StoredView => ({
  id: `id of ${name}`,
  name,
  query: asking(name),
  shared: false,
  owner: 'Maya Lindqvist',
  own: true,
  deletable: true,
  ...over,
});
const ofLuis = { owner: 'Luis Ortega', own: false, deletable: false, shared: true };

type HarnessProps = { first?: readonly StoredView[]; over?: Partial<SavedViews> };

/** A grid’s menu of views, with the query that it changes. */
function Harness({ first = [], over }: HarnessProps) {
  const [query, setQuery] = useState(asking('now'));
  const views = useViewsInMemory(given, first);
  return (
    <>
      <ViewsMenu views={{ ...views, ...over }} query={query} onQueryChange={setQuery} />
      <output>{query.search}</output>
    </>
  );
}

async function opened(props: HarnessProps) {
  const user = userEvent.setup();
  show(<Harness {...props} />);
  await user.click(screen.getByRole('button', { name: 'Views' }));
  await screen.findByRole('dialog');
  return user;
}

const group = (name: string) => screen.getByRole('list', { name });
const namesIn = (name: string) =>
  within(group(name))
    .getAllByRole('listitem')
    .map((item) => within(item).getAllByRole('button')[0]!.textContent);

describe('the menu of views', () => {
  it('shows built-in views, those that colleagues share with their names, and the own ones', async () => {
    await opened({ first: [stored('Nurses'), stored('Welders', ofLuis)] });
    expect(namesIn('Built-in views')).toEqual(['Everyone']);
    expect(namesIn('Shared views')).toEqual(['Welders']);
    expect(namesIn('My views')).toEqual(['Nurses']);
    expect(
      screen.getByRole('button', { name: 'Welders', description: 'Luis Ortega' }),
    ).toBeTruthy();
    expect(within(group('Shared views')).getAllByRole('button')).toHaveLength(1);
    expect(within(group('Built-in views')).getAllByRole('button')).toHaveLength(1);
  });

  it('opens a view, and is named after it from then on', async () => {
    const user = await opened({ first: [stored('Nurses')] });
    await user.click(screen.getByRole('button', { name: 'Nurses' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.getByRole('status').textContent).toBe('Nurses');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Nurses'));
  });

  it('lets an administrator delete and stop sharing what colleagues share, not rename it', async () => {
    const user = await opened({ first: [stored('Welders', { ...ofLuis, deletable: true })] });
    expect(screen.queryByRole('button', { name: 'Rename Welders' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Delete Welders' }));
    screen.getByText('Delete “Welders”? Everyone in Harbor Staffing loses it.');
    await user.click(screen.getByRole('button', { name: 'Delete' }));
    await waitFor(() => expect(screen.queryByRole('list', { name: 'Shared views' })).toBeNull());
  });

  it('loads the views again each time that it opens, and says when it could not', async () => {
    const refresh = vi.fn();
    const user = await opened({ over: { refresh, failed: true, stored: null } });
    expect(refresh).toHaveBeenCalledOnce();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(refresh).toHaveBeenCalledTimes(2);
    expect(namesIn('Built-in views')).toEqual(['Everyone']);
  });
});

describe('saving a view', () => {
  it('keeps the query under a name, for everyone when that is wanted', async () => {
    const save = vi.fn(async () => true);
    const user = await opened({ over: { save } });
    await user.type(screen.getByLabelText('Name of this view'), ' Nurses ');
    await user.click(screen.getByLabelText('Share with everyone in Harbor Staffing'));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(save).toHaveBeenCalledWith({ name: 'Nurses', query: asking('now'), shared: true });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('asks before it replaces an own view, and leaves it shared', async () => {
    const save = vi.fn(async () => true);
    const first = [stored('Nurses', { shared: true }), stored('Welders', ofLuis)];
    const user = await opened({ first, over: { save } });
    await user.type(screen.getByLabelText('Name of this view'), 'nurses{Enter}');
    await screen.findByText('Replace “Nurses”? It stays shared with everyone in Harbor Staffing.');
    await user.keyboard('{Enter}');
    expect(save).not.toHaveBeenCalled();
    await waitFor(() =>
      expect(screen.getByLabelText('Name of this view')).toBe(document.activeElement),
    );
    await user.keyboard('{Enter}');
    await user.click(await screen.findByRole('button', { name: 'Replace' }));
    expect(save).toHaveBeenCalledWith({ name: 'nurses', query: asking('now'), shared: undefined });
  });

  it('takes the name of a colleague’s view without asking', async () => {
    const save = vi.fn(async () => true);
    const user = await opened({ first: [stored('Welders', ofLuis)], over: { save } });
    await user.type(screen.getByLabelText('Name of this view'), 'Welders{Enter}');
    expect(save).toHaveBeenCalledOnce();
  });

  it.each([
    ['Escape', (user: UserEvent) => user.keyboard('{Escape}')],
    ['a click next to the menu', (user: UserEvent) => user.click(document.body)],
    [
      'the button of the menu',
      (user: UserEvent) =>
        user.click(screen.getByRole('button', { name: 'Views', expanded: true })),
    ],
    [
      'another view',
      (user: UserEvent) =>
        user.click(within(group('Built-in views')).getByRole('button', { name: 'Everyone' })),
    ],
  ])('is asked about before %s closes the menu with a name typed', async (_way, close) => {
    const user = await opened({});
    const name = screen.getByLabelText('Name of this view');
    await user.type(name, 'Nur');
    await close(user);
    await screen.findByText('What you typed is not saved.');
    await user.click(screen.getByRole('button', { name: 'Keep editing' }));
    expect(screen.queryByText('What you typed is not saved.')).toBeNull();
    expect(name).toHaveProperty('value', 'Nur');

    await close(user);
    await user.click(await screen.findByRole('button', { name: 'Discard' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('keeps what was typed when it was refused', async () => {
    const user = await opened({ over: { save: async () => false } });
    await user.type(screen.getByLabelText('Name of this view'), 'Nurses{Enter}');
    expect(screen.getByLabelText('Name of this view')).toHaveProperty('value', 'Nurses');
  });
});

describe('an own view, by the keyboard alone', () => {
  it('is renamed, and has the focus after that', async () => {
    const user = await opened({ first: [stored('Nurses')] });
    screen.getByRole('button', { name: 'Rename Nurses' }).focus();
    await user.keyboard('{Enter}');
    const field = await screen.findByLabelText('New name of Nurses');
    expect(field).toBe(document.activeElement);
    await user.keyboard('Carers{Enter}');
    const renamed = await screen.findByRole('button', { name: 'Carers' });
    await waitFor(() => expect(renamed).toBe(document.activeElement));
  });

  it('stays as it is while its new name is refused, until that is canceled', async () => {
    const update = vi.fn(async () => false);
    const user = await opened({ first: [stored('Nurses')], over: { update } });
    await user.click(screen.getByRole('button', { name: 'Rename Nurses' }));
    await user.keyboard('Taken{Enter}');
    expect(update).toHaveBeenCalledWith('id of Nurses', { name: 'Taken' });
    expect(screen.getByLabelText('New name of Nurses')).toHaveProperty('value', 'Taken');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    await user.click(screen.getByRole('button', { name: 'Discard' }));
    await screen.findByRole('button', { name: 'Nurses' });
  });

  it('is asked about before a new name is lost, and goes on with it', async () => {
    const user = await opened({ first: [stored('Nurses')] });
    await user.click(screen.getByRole('button', { name: 'Rename Nurses' }));
    const name = screen.getByLabelText('New name of Nurses');
    await user.keyboard('Carers');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    screen.getByText('What you typed is not saved.');
    await user.click(screen.getByRole('button', { name: 'Keep editing' }));
    expect(name).toHaveProperty('value', 'Carers');
    await waitFor(() => expect(document.activeElement).toBe(name));
  });

  it('is shared and no longer shared, and says which', async () => {
    const user = await opened({ first: [stored('Nurses')] });
    screen.getByRole('button', { name: 'Share Nurses' }).focus();
    await user.keyboard('{Enter}');
    await screen.findByRole('button', { name: 'Nurses', description: 'Shared' });
    const dialog = screen.getByRole('dialog');
    expect(dialog.contains(document.activeElement)).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Stop sharing Nurses' }));
    await screen.findByRole('button', { name: 'Share Nurses' });
  });

  it('is deleted after a question, whose first answer is to keep it', async () => {
    const user = await opened({ first: [stored('Nurses'), stored('Carers')] });
    screen.getByRole('button', { name: 'Delete Nurses' }).focus();
    await user.keyboard('{Enter}');
    await screen.findByText('Delete “Nurses”?');
    await user.keyboard('{Enter}');
    await screen.findByRole('button', { name: 'Delete Nurses' });
    screen.getByRole('button', { name: 'Delete Nurses' }).focus();
    await user.keyboard('{Enter}{Tab}{Enter}');
    await waitFor(() => expect(namesIn('My views')).toEqual(['Carers']));
    expect(screen.getByRole('dialog').contains(document.activeElement)).toBe(true);
  });
});

describe('which view a query is', () => {
  it('does not depend on the order in which properties were stored', () => {
    const one = { filters: { a: 'x', b: ['y'] }, search: '', sort: [] };
    const other = { sort: [], search: '', filters: { b: ['y'], a: 'x' } };
    expect(isSameQuery(one, other)).toBe(true);
    expect(isSameQuery(one, { ...other, filters: { b: ['z'], a: 'x' } })).toBe(false);
    const order = { ...one, filters: { b: ['y', 'z'] } };
    expect(isSameQuery(order, { ...one, filters: { b: ['z', 'y'] } })).toBe(false);
  });

  it('is a built-in one first, then an own one, then a shared one', () => {
    const query = asking('');
    const shared = stored('Shared', { ...ofLuis, query });
    const own = stored('Own', { query });
    expect(viewOf({ given, stored: [shared, own] }, query)?.name).toBe('Everyone');
    expect(viewOf({ given: [], stored: [shared, own] }, query)?.name).toBe('Own');
    expect(viewOf({ given: [], stored: [shared] }, query)?.name).toBe('Shared');
    expect(viewOf({ given: [], stored: null }, query)).toBeUndefined();
  });
});
