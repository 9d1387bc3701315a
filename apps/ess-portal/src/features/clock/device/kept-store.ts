import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { DeviceStore } from './device-store.ts';
import { type KnownClock, withPunch } from './known-clock.ts';
import { type PunchRemark, withRemarks } from './punch-remark.ts';
import type { WaitingPunch } from './waiting-punch.ts';

interface Stored extends DBSchema {
  punches: { key: string; value: WaitingPunch; indexes: { byPerson: [string, number] } };
  /** One at most. */
  clocks: { key: string; value: KnownClock };
  /** `id`, the `sequence` of the last punch, and the `remarks` about punches of everybody. */
  device: { key: 'id' | 'sequence' | 'remarks'; value: string | number | PunchRemark[] };
}

/** Written to the disk before it counts as kept: a battery may be empty a moment later. */
const onDisk = { durability: 'strict' } as const;

/** The browser's own database. @throws where the browser keeps nothing, as in some private windows */
export async function keptStore(): Promise<DeviceStore> {
  let opened: Promise<IDBPDatabase<Stored>> | null = null;
  const close = () => {
    opened = null;
  };
  // Browsers close a database by themselves, as on a phone that was put away for long.
  const database = () => {
    opened ??= open(close);
    opened.catch(close);
    return opened;
  };
  await database();
  return storeIn(database);
}

function open(onClosed: () => void): Promise<IDBPDatabase<Stored>> {
  return openDB<Stored>('stint-clock', 1, {
    upgrade(created) {
      const punches = created.createObjectStore('punches', { keyPath: 'idempotencyKey' });
      punches.createIndex('byPerson', ['accountId', 'sequence']);
      created.createObjectStore('clocks', { keyPath: 'accountId' });
      created.createObjectStore('device');
    },
    terminated: onClosed,
  });
}

function storeIn(database: () => Promise<IDBPDatabase<Stored>>): DeviceStore {
  return {
    async add(punch) {
      const work = (await database()).transaction(['punches', 'device'], 'readwrite', onDisk);
      const device = work.objectStore('device');
      const sequence = Number((await device.get('sequence')) ?? 0) + 1;
      const added = { ...punch, sequence };
      await device.put(sequence, 'sequence');
      await work.objectStore('punches').add(added);
      await work.done;
      return added;
    },
    async change(key, changed) {
      const work = (await database()).transaction('punches', 'readwrite', onDisk);
      const punch = await work.store.get(key);
      if (punch) await work.store.put(changed(punch));
      await work.done;
    },
    async remove(key) {
      await (await database()).delete('punches', key);
    },
    async recorded({ idempotencyKey, accountId }, recorded, remarks) {
      const stores = ['punches', 'clocks', 'device'] as const;
      const work = (await database()).transaction(stores, 'readwrite', onDisk);
      const device = work.objectStore('device');
      const before = remarksIn(await device.get('remarks'));
      if (remarks.length > 0) await device.put(withRemarks(before, remarks), 'remarks');
      const clocks = work.objectStore('clocks');
      const clock = await clocks.get(accountId);
      if (clock) await clocks.put(withPunch(clock, recorded));
      await work.objectStore('punches').delete(idempotencyKey);
      await work.done;
    },
    async remarksOf(accountId) {
      const all = remarksIn(await (await database()).get('device', 'remarks'));
      return all.filter((remark) => remark.accountId === accountId);
    },
    async forgetRemarks(keys) {
      const work = (await database()).transaction('device', 'readwrite');
      const all = remarksIn(await work.store.get('remarks'));
      await work.store.put(
        all.filter((remark) => !keys.includes(remark.idempotencyKey)),
        'remarks',
      );
      await work.done;
    },
    async punchesOf(accountId) {
      const own = IDBKeyRange.bound([accountId, 0], [accountId, Infinity]);
      return (await database()).getAllFromIndex('punches', 'byPerson', own);
    },
    async knownClock() {
      const [clock] = await (await database()).getAll('clocks', null, 1);
      return clock ?? null;
    },
    async keepClock(clock) {
      const work = (await database()).transaction('clocks', 'readwrite');
      await work.store.clear();
      await work.store.put(clock);
      await work.done;
    },
    async forgetClock() {
      await (await database()).clear('clocks');
    },
    async deviceId() {
      const work = (await database()).transaction('device', 'readwrite');
      const known = await work.store.get('id');
      const id = typeof known === 'string' ? known : crypto.randomUUID();
      if (known === undefined) await work.store.put(id, 'id');
      await work.done;
      return id;
    },
  };
}

const remarksIn = (stored: Stored['device']['value'] | undefined): PunchRemark[] =>
  Array.isArray(stored) ? stored : [];
