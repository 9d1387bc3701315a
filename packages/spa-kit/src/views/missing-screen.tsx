import { createContext, useContext } from 'react';

/** Takes the place in which `MissingParts` says why a screen is missing; null when it is gone. */
export const MissingPlaceContext = createContext<(place: HTMLElement | null) => void>(() => {});

/** Stands in for a screen whose code could not be loaded. Why is said in it, because nothing else is there to see. */
export function MissingScreen() {
  return <div ref={useContext(MissingPlaceContext)} />;
}
