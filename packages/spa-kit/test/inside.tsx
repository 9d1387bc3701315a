import { StintProvider } from '@stint/ui/theme/stint-provider.tsx';
import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterContextProvider,
} from '@tanstack/react-router';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { ClientProvider } from '../src/client/client-context.tsx';
import { makeClient } from '../src/client/make-client.ts';
import { LiveUpdatesProvider } from '../src/live/live-updates.tsx';
import { OfficeForms } from '../src/session/office-forms.tsx';
import { ViewerContext } from '../src/session/viewer.ts';
import { staffViewer } from '../src/testing/viewers.ts';

/** Of no screens: what asks before leaving one needs a router. */
const router = createRouter({
  routeTree: createRootRoute(),
  history: createMemoryHistory(),
});

/** Draws this inside of everything that an app gives a screen: look, server, viewer, live updates. */
export function renderInside(screen: ReactNode) {
  render(
    <StintProvider env="test">
      <ClientProvider client={makeClient({ door: 'console' })}>
        <ViewerContext value={staffViewer('ALL_IN')}>
          <RouterContextProvider router={router}>
            <OfficeForms>
              <LiveUpdatesProvider>{screen}</LiveUpdatesProvider>
            </OfficeForms>
          </RouterContextProvider>
        </ViewerContext>
      </ClientProvider>
    </StintProvider>,
  );
  return userEvent.setup();
}
