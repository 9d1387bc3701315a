import { useId as useReactId } from 'react';

/**
 * An id for an element, as Mantine makes them. Its own hook renders each element that has one a second time, in one
 * piece, to change the id that a server would have rendered; this product renders nothing on a server.
 *
 * @param staticId is used as it is
 */
export function useId(staticId?: string): string {
  const id = useReactId();
  return typeof staticId === 'string' ? staticId : `mantine-${id.replaceAll(/\W/g, '')}`;
}
