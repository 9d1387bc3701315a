import { createContext, useContext } from 'react';
import type { Viewer } from '../../session/viewer.ts';

/**
 * An app says once which paths it has, so that lists and links are checked against its routes:
 * `declare module '@stint/spa-kit/record/address/record-places.ts' { interface AppPlaces { path: PlacePath } }`.
 */
export interface AppPlaces {}

/** The path of a screen of the app that is compiled; any path where the app declares none. */
export type AppPath = AppPlaces extends { path: infer Path extends `/${string}` }
  ? Path
  : `/${string}`;

/** Where an app shows records. */
export type RecordPlaces = {
  /** Where the record of this global id opens; undefined for kinds that have no screen in this app. */
  pathOf: (id: string) => string | undefined;
  /** Whether this viewer may open the screen at that path. */
  mayOpen: (viewer: Viewer, path: string) => boolean;
  /** What the screen at that path is called. */
  labelAt: (path: string) => string | undefined;
  /** What adding a record there is called; undefined for viewers who may not. */
  newRecordAt: (viewer: Viewer, path: string) => string | undefined;
};

/** Provided by each app. Without it no record has a screen, and links to records are plain text. */
export const RecordPlacesContext = createContext<RecordPlaces>({
  pathOf: () => undefined,
  mayOpen: () => false,
  labelAt: () => undefined,
  newRecordAt: () => undefined,
});

export function useRecordPlaces(): RecordPlaces {
  return useContext(RecordPlacesContext);
}
