import { useEffect, useState } from 'react';

/** Whether the device tells its position: it is asked first, it does, it does not, or it does not know it. */
export type LocationPermission = 'asked' | 'on' | 'off' | 'cannot';

const states = { prompt: 'asked', granted: 'on', denied: 'off' } as const;

/** Up to date while it is shown. Where the browser does not say, the person is asked with the first punch. */
export function useLocationPermission(): LocationPermission {
  const [permission, setPermission] = useState<LocationPermission>(
    'geolocation' in navigator ? 'asked' : 'cannot',
  );
  useEffect(() => {
    if (!('geolocation' in navigator) || !navigator.permissions) return;
    const closing = new AbortController();
    navigator.permissions.query({ name: 'geolocation' }).then(
      (status) => {
        if (closing.signal.aborted) return;
        const show = () => setPermission(states[status.state]);
        status.addEventListener('change', show, closing);
        show();
      },
      () => {},
    );
    return () => closing.abort();
  }, []);
  return permission;
}
