import { PortalScreens } from '@stint/spa-kit/portal/portal-screens.tsx';
import type { RouterHistory } from '@tanstack/react-router';
import { places } from './places.tsx';

/** The screens after signing in; their code is loaded then. */
export default function Screens({ history }: { history?: RouterHistory }) {
  return <PortalScreens basepath="/portal" places={places} history={history} />;
}
