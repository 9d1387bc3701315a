import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { LinkAs, NavigationLink } from '../src/app-shell/navigation.ts';
import { PortalNavigation } from '../src/app-shell/portal-navigation.tsx';
import { show } from './render.tsx';

const names = ['Home', 'Clock', 'Schedule', 'Time', 'Expenses', 'Documents'];
const sections = names.map((label): NavigationLink => ({ to: `/${label}`, label, icon: null }));

const Anchor: LinkAs = ({ to, onClick, children, 'aria-current': current }) => (
  <a
    href={to}
    aria-current={current}
    onClick={(event) => {
      event.preventDefault();
      onClick?.();
    }}
  >
    {children}
  </a>
);

/** The navigation with the first so many sections; where one of them is open, it is marked. */
function navigation(count: number, open?: string) {
  const links = sections.slice(0, count);
  show(
    <PortalNavigation
      links={links}
      current={links.find(({ label }) => label === open)}
      linkAs={Anchor}
      words={{ navigation: 'Main', moreSections: 'More' }}
    />,
  );
  return {
    user: userEvent.setup(),
    more: screen.queryByRole('button', { name: 'More' }),
  };
}

it('has no “More” where all sections have room', () => {
  expect(navigation(5).more).toBeNull();
});

it('has those after the fourth under “More”, which gives the focus back', async () => {
  const { user, more } = navigation(6, 'Home');
  expect(more?.getAttribute('aria-current')).toBeNull();
  await user.tab();
  for (let step = 0; step < names.length; step++) await user.tab();
  expect(document.activeElement).toBe(more);
  await user.keyboard('{Enter}');

  const sheet = await screen.findByRole('dialog', { name: 'More' });
  expect(more?.getAttribute('aria-expanded')).toBe('true');
  const links = within(sheet).getAllByRole('link');
  expect(links.map((link) => link.textContent)).toEqual(['Expenses', 'Documents']);

  await user.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(more?.getAttribute('aria-expanded')).toBe('false');
  expect(document.activeElement).toBe(more);
});

it('closes with the choice of a section', async () => {
  const { user, more } = navigation(6);
  await user.click(more!);
  const sheet = await screen.findByRole('dialog', { name: 'More' });
  await user.click(within(sheet).getByRole('link', { name: 'Documents' }));
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('marks the section that is open, under “More” too', async () => {
  const { user, more } = navigation(6, 'Documents');
  expect(more?.getAttribute('aria-current')).toBe('true');
  await user.click(more!);
  const sheet = await screen.findByRole('dialog', { name: 'More' });
  const marked = within(sheet).getByRole('link', { current: 'page' });
  expect(marked.textContent).toBe('Documents');
});
