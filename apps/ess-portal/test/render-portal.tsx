import { createMemoryHistory } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { permissionsOf } from '@stint/domain/access/viewer.ts';
import type { EmployeePortalSection } from '@stint/domain/access/preferences.ts';
import { makeClient } from '@stint/spa-kit/client/make-client.ts';
import { ViewerDocument, type Viewer } from '@stint/spa-kit/session/viewer.ts';
import { on } from '@stint/spa-kit/testing/on.ts';
import { server } from '@stint/spa-kit/testing/server.ts';
import { employeeViewer } from '@stint/spa-kit/testing/viewers.ts';
import { EssApp } from '../src/app/ess-app.tsx';

/** The portal at an address, for this viewer. */
export function renderPortal(viewer: Viewer | null, address = '/') {
  server.use(on(ViewerDocument).answers(() => ({ viewer })));
  return openPortal(address);
}

/** The portal at an address, for whom the server says. */
export function openPortal(address = '/') {
  const history = createMemoryHistory({ initialEntries: [`/ess${address}`] });
  render(<EssApp client={makeClient({ door: 'ess' })} history={history} env="test" />);
  return { user: userEvent.setup(), history };
}

/** An employee with these sections. */
export function employeeWith(
  sections: readonly EmployeePortalSection[],
  language: 'en' | 'es' | null = null,
): Viewer {
  const viewer = employeeViewer();
  const preferences = { sections, timesheetDisclaimer: null };
  const own = permissionsOf({ kind: 'EMPLOYEE', accountId: 'a', employeeId: 'e', preferences });
  return {
    ...viewer,
    account: { ...viewer.account, language },
    permissions: [...viewer.permissions, ...own],
  };
}
