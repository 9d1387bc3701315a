import { createContext, useContext, useEffect, useRef, useState, type ReactNode } from 'react';

/** A record that is on the screen, with its name. */
export type CurrentRecord = { id: string; label: string };

/** Where a record is met, what counts first first: the row with the focus, the open record, the one selected row. */
const precedence = ['row', 'panel', 'selection'] as const;

type Offer = { at: (typeof precedence)[number]; record: () => CurrentRecord | null };

type Registry = {
  /** Names a record until the answered function is called. */
  offer: (offer: Offer) => () => void;
  /** The record that a key means; null when there is none. */
  current: () => CurrentRecord | null;
};

/** Where an app has no keys for records, what screens offer goes nowhere. */
const RegistryContext = createContext<Registry>({ offer: () => () => {}, current: () => null });

/** Knows which record is meant by a key that is pressed anywhere inside. */
export function CurrentRecordProvider({ children }: { children: ReactNode }) {
  const [registry] = useState(makeRegistry);
  return <RegistryContext value={registry}>{children}</RegistryContext>;
}

/** Answers the record that is meant at this moment. */
export function useCurrentRecord(): () => CurrentRecord | null {
  return useContext(RegistryContext).current;
}

/** Says, while the calling screen is shown, which record it means; asked when a key is pressed. */
export function useOfferRecord(at: Offer['at'], record: Offer['record']): void {
  const { offer } = useContext(RegistryContext);
  const latest = useRef(record);
  useEffect(() => {
    latest.current = record;
  });
  useEffect(() => offer({ at, record: () => latest.current() }), [offer, at]);
}

function makeRegistry(): Registry {
  const offers = new Set<Offer>();
  return {
    offer: (offer) => {
      offers.add(offer);
      return () => offers.delete(offer);
    },
    current: () =>
      precedence
        .flatMap((place) => [...offers].filter(({ at }) => at === place))
        .map(({ record }) => record())
        .find((record) => record !== null) ?? null,
  };
}
