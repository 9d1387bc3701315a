/** The changes that this tab made. It has their answers, so it needs no live updates about them. */
export type OwnChanges = {
  /** Remembers the version that a command of this tab gave to a record. */
  remember: (record: VersionedRecord) => void;
  /** Remembers every record with id and version in the answer of a command. */
  rememberAnswer: (answer: unknown) => void;
  /** Whether a live update is about such a change. */
  has: (change: { id: string; version?: number | null }) => boolean;
};

type VersionedRecord = { id: string; version: number };

/** How many versions are kept. A live update follows its change within seconds. */
const kept = 2_000;

export function makeOwnChanges(): OwnChanges {
  const known = new Set<string>();
  const remember = ({ id, version }: VersionedRecord) => {
    known.add(`${id} ${version}`);
    const [oldest] = known;
    if (known.size > kept && oldest !== undefined) known.delete(oldest);
  };
  return {
    remember,
    rememberAnswer: (answer) => versionedRecords(answer).forEach(remember),
    has: ({ id, version }) => known.has(`${id} ${version}`),
  };
}

function versionedRecords(value: unknown): VersionedRecord[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(versionedRecords);
  return isVersioned(value) ? [{ id: value.id, version: value.version }, ...inside] : inside;
}

const isVersioned = (value: object): value is VersionedRecord =>
  'id' in value &&
  typeof value.id === 'string' &&
  'version' in value &&
  typeof value.version === 'number';
