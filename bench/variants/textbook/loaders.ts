import DataLoader from 'dataloader';
import { type DataSource, type EntityTarget, In } from 'typeorm';
import { agencyId } from '../../data/seed.ts';
import { Candidate, Client, Contact, Employee, JobOrder, Location, Submission } from './records.ts';

/** The loaders of one request. */
export type Loaders = ReturnType<typeof loadersOf>;

export function loadersOf(source: DataSource) {
  const byId = <Row extends { rowId: string }>(entity: EntityTarget<Row>) =>
    new DataLoader<string, Row | null>(async (ids) => {
      const where = { agencyId, rowId: In([...ids]) } as never;
      const rows = await source.getRepository(entity).find({ where });
      const known = new Map(rows.map((row) => [row.rowId, row]));
      return ids.map((id) => known.get(id) ?? null);
    });
  return {
    client: byId(Client),
    candidate: byId(Candidate),
    employee: byId(Employee),
    jobOrder: byId(JobOrder),
    location: byId(Location),
    contact: byId(Contact),
    submissions: new DataLoader<string, Submission[]>(async (ids) => {
      const rows = await source.getRepository(Submission).find({
        where: { agencyId, jobOrderId: In([...ids]) },
        order: { submittedAt: 'ASC', rowId: 'ASC' },
      });
      const byOrder = Map.groupBy(rows, ({ jobOrderId }) => jobOrderId);
      return ids.map((id) => byOrder.get(id) ?? []);
    }),
  };
}
