import { PortalScreens } from '@stint/spa-kit/portal/portal-screens.tsx';
import { useViewer } from '@stint/spa-kit/session/viewer.ts';
import type { RouterHistory } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTexts } from '../messages/texts.ts';
import { placesIn } from './places.tsx';
import { useAccountLanguage } from './use-account-language.ts';

/** The screens after signing in; their code is loaded then. */
export default function Screens({ history }: { history?: RouterHistory }) {
  const messages = useTexts();
  const viewer = useViewer();
  useAccountLanguage();
  const places = useMemo(() => placesIn(messages, viewer), [messages, viewer]);
  return <PortalScreens basepath="/ess" places={places} history={history} />;
}
