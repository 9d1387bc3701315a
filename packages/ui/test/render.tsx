import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { StintProvider } from '../src/theme/stint-provider.tsx';

/** Renders as the apps do, without transitions and portals. */
export function show(element: ReactElement) {
  return render(element, {
    wrapper: ({ children }) => <StintProvider env="test">{children}</StintProvider>,
  });
}
