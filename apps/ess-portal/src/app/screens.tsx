import { PortalScreens } from '@stint/spa-kit/portal/portal-screens.tsx';
import type { RouterHistory } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTexts } from '../messages/texts.ts';
import { placesIn } from './places.tsx';
import { useAccountLanguage } from './use-account-language.ts';

/** The screens after signing in; their code is loaded then. */
export default function Screens({ history }: { history?: RouterHistory }) {
  const messages = useTexts();
  useAccountLanguage();
  const places = useMemo(() => placesIn(messages), [messages]);
  return <PortalScreens basepath="/ess" places={places} history={history} />;
}
