import { createContext, useContext } from 'react';

/** In which zone and by which clock times of day are shown. */
export type OfficeTime = {
  /** IANA zone. */
  zone: string;
  /** 12 hours with AM and PM, or 24; that of the page's language when left out. */
  hourClock?: 'H12' | 'H24';
};

/** The time zone of the viewer's device. */
export const viewerZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

const OfficeTimeContext = createContext<OfficeTime | null>(null);

/** Inside, every time is that of this office, whoever looks at it from wherever. */
export const OfficeTimeProvider = OfficeTimeContext.Provider;

/** The office whose time is shown; before anybody has signed in, the viewer's own device. */
export function useOfficeTime(): OfficeTime {
  return useContext(OfficeTimeContext) ?? { zone: viewerZone() };
}
