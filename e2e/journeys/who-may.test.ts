import { expect } from 'vitest';
import { graphOf } from '../support/graph.ts';
import { journey } from '../support/journey.ts';
import { button, row, sees } from '../support/sight.ts';

const approve = `mutation ($ids: [ID!]!) {
  updateAssignmentStatus(input: { assignmentIds: $ids, action: APPROVE, startDate: "2026-01-12" }) {
    __typename ... on BulkDone { outcomes { done } }
    ... on ActionRefused { refusals { code } }
  }
}`;

journey(
  'the front office sees an assignment that needs approval and has no way to approve it',
  async ({ office, arrive, people }) => {
    const client = await office.client();
    const worker = await office.candidate('Nadia');
    const { assignmentId } = await office.placed(worker, client);
    await office.hired(worker);

    const front = await arrive(people.frontOffice, `/console/assignments/${assignmentId}`);
    const panel = front.getByRole('complementary');
    await sees(panel.getByText('Needs approval'), panel.getByText(client.name));
    expect(await button(front, 'Approve').count()).toBe(0);
    expect(await front.getByRole('grid').getByRole('checkbox').count()).toBe(0);

    // The graph gives the same answer when it is asked directly.
    const asked = graphOf(front.context())(approve, { ids: [assignmentId] });
    await expect(asked).rejects.toThrow(/FORBIDDEN/);

    const back = await arrive(people.backOffice, `/console/assignments/${assignmentId}`);
    await button(back.getByRole('complementary'), 'Approve').click();
    await button(back.getByRole('dialog'), 'Approve 1 assignment').click();
    await sees(back.getByRole('complementary').getByText('Active', { exact: true }));
  },
);

journey(
  'for another agency the same records do not exist, by name or by id',
  async ({ office, arrive, people }) => {
    const client = await office.client();
    const worker = await office.candidate('Nadia');
    const { assignmentId, placementId, order } = await office.placed(worker, client);

    const other = await arrive(people.elsewhere, '/console/assignments');
    await sees(other.getByRole('grid').getByRole('row').nth(1));
    const lists = [
      ['/console/candidates', worker.name],
      ['/console/clients', client.name],
      ['/console/job-orders', order.name],
    ] as const;
    for (const [path, name] of lists) {
      await other.goto(path);
      await other.getByRole('searchbox').first().fill(name);
      await sees(other.getByText('0 rows', { exact: true }));
      expect(await row(other, name).count()).toBe(0);
    }

    // Its ids are answered like unknown ids.
    const ask = graphOf(other.context());
    for (const id of [assignmentId, placementId, worker.id, client.id, order.id]) {
      const never = id.replace(/.{12}$/, '0123456789ab');
      const [theirs, nobodys] = await Promise.all(
        [id, never].map((one) => ask('query ($id: ID!) { node(id: $id) { id } }', { id: one })),
      );
      expect(theirs).toEqual({ node: null });
      expect(theirs).toEqual(nobodys);
    }
    await other.goto(`/console/candidates/${worker.id}`);
    await sees(other.getByText('There is no such candidate'));
  },
);
