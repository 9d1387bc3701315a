/** What this tab changed itself: it has the answer already, and needs no live update about it. */
export type OwnChanges = {
  /** Remembers a record in the version that a command of this tab gave it. */
  remember: (record: VersionedRecord) => void;
  /** Remembers every record that stands in the answer of a command with id and version. */
  rememberAnswer: (answer: unknown) => void;
  /** Whether a live update tells of just such a change. */
  has: (change: { id: string; version?: number | null }) => boolean;
};

type VersionedRecord = { id: string; version: number };

/** A live update follows its change within seconds; more are not kept. */
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
