import { employeePortalSectionLabels } from '@stint/domain/access/preferences.ts';
import { valuesOf } from '@stint/domain/kernel/labels.ts';
import { type IdentifiedType, idPrefixes } from '@stint/domain/kernel/id-prefixes.ts';
import { globalId, parseGlobalId } from '../../src/graphql/global-id.ts';
import {
  ImportFileEntity,
  ImportProblemEntity,
  ImportRunEntity,
} from '../../src/import/import.entity.ts';
import { BackgroundJobEntity } from '../../src/background-job/background-job.entity.ts';
import { BackOffice } from '../support/back-office.ts';
import type { GraphClient } from '../support/graph-client.ts';
import { occupyByNoun } from './occupied/occupied.ts';
import type { Person } from './probes.ts';
import { orders, portalContact } from '../support/portal-contact.ts';
import type { TestApi } from '../support/test-api.ts';

/** An agency with a record of every kind, each with this word in its name. */
export class OccupiedAgency {
  private constructor(
    readonly office: BackOffice,
    private readonly word: string,
  ) {}

  static async open(api: TestApi, word: string): Promise<OccupiedAgency> {
    return new OccupiedAgency(await BackOffice.open(api), word);
  }

  /** Somebody who may do everything; the latest session is theirs. */
  admin(): Promise<GraphClient> {
    return this.office.api.clientFor(this.office.agency, 'ADMIN');
  }

  /** Somebody who may do what a probe does, among the people of these records. */
  person(person: Person, records: Record<'Client' | 'Employee', string>): Promise<GraphClient> {
    if (person === 'contact') return this.#contact(records);
    return person === 'employee' ? this.#employee(records) : this.admin();
  }

  /** The employee of these records, with every section of the portal. */
  async #employee(records: Record<'Employee', string>): Promise<GraphClient> {
    const { api, agency } = this.office;
    const employeeId = parseGlobalId(records.Employee)!.uuid;
    const [existing] = await api.database.sql<{ kind: string; userName: string }>(
      `UPDATE account SET preferences = $3
       WHERE agency_id = $1 AND employee_id = $2 RETURNING kind, user_name AS "userName"`,
      [agency.id, employeeId, { sections: valuesOf(employeePortalSectionLabels) }],
    );
    return api.signedIn(agency, existing!);
  }

  /** A contact of the client of these records, who submits orders for it. */
  async #contact(records: Record<'Client', string>): Promise<GraphClient> {
    const { api, agency } = this.office;
    const { uuid } = parseGlobalId(records.Client)!;
    return (await portalContact(api, agency, uuid, orders('CREATE'))).client;
  }

  /**
   * Ids of records that hang together, one of every kind.
   *
   * @param placed whether the candidate is placed on the order, or merely submitted: nothing has been
   *   changed since it was made, then
   */
  async records(placed: boolean): Promise<Record<IdentifiedType, string>> {
    const { agency } = this.office;
    const owner = await agency.staff('FRONT_OFFICE', { displayName: `Owner ${this.word}` });
    const client = await agency.client({ name: this.word, ownerId: owner.id });
    const clientId = client.id;
    const contact = await agency.contact({ clientId, lastName: this.word });
    const location = await agency.location({ clientId, name: this.word });
    const order = { clientId, title: this.word, ownerId: owner.id, locationId: location.id };
    const person = { firstName: this.word, ownerId: owner.id };
    const busy = await this.office.assigned({ order, candidate: person });
    const pending = await this.office.placed({ order, candidate: person });
    const idle = await this.office.submitted({ order, candidate: person, stage: 'SUBMITTED' });
    await this.#workOf(owner.id);
    const { placement, assignment } = busy;
    const employeeId = parseGlobalId(busy.employeeId!)!.uuid;
    const assigned = {
      assignmentId: parseGlobalId(assignment)!.uuid,
      jobOrderId: busy.orderId,
      clientId,
      locationId: location.id,
      employeeId,
    };
    return complete({
      ...(await this.#accounts(employeeId, contact.id)),
      ...(await occupyByNoun({
        contactId: contact.id,
        agency,
        word: this.word,
        ownerId: owner.id,
        clientId,
        employeeId,
        assigned,
      })),
      ...(await this.#importRun()),
      Agency: globalId('Agency', agency.id),
      AgencySettings: globalId('AgencySettings', agency.id),
      Account: globalId('Account', owner.id),
      Session: await this.#first('Session', 'session'),
      Client: globalId('Client', clientId),
      Contact: globalId('Contact', contact.id),
      Location: globalId('Location', location.id),
      JobOrder: (placed ? busy : idle).jobOrder,
      Candidate: (placed ? pending : idle).candidate,
      Submission: (placed ? busy : idle).submission,
      Placement: placement.id,
      PlacementOwner: await this.#first('PlacementOwner', 'placement_owner'),
      Assignment: assignment,
      Employee: globalId('Employee', employeeId),
      HiringChecklistItem: await this.#first('HiringChecklistItem', 'hiring_checklist_item'),
      TimelineEvent: await this.#first('TimelineEvent', 'audit_entry'),
      // What nothing was built on can be taken back.
      ChangeSet: pending.changeSetId!,
      BackgroundJob: await this.#backgroundJob(),
    });
  }

  /** Accounts of those who have portals; by names of their own, as a record is known by its type. */
  async #accounts(employeeId: string, contactId: string): Promise<object> {
    const { agency, api } = this.office;
    const displayName = this.word;
    const ofEmployee = await agency.account({ kind: 'EMPLOYEE', employeeId, displayName });
    const ofContact = await agency.account({ kind: 'CLIENT_CONTACT', contactId, displayName });
    const [latest] = await api.database.sql<{ account_id: string }>(
      'SELECT account_id FROM session WHERE agency_id = $1 ORDER BY id DESC LIMIT 1',
      [agency.id],
    );
    return {
      EmployeeAccount: globalId('Account', ofEmployee.id),
      ContactAccount: globalId('Account', ofContact.id),
      SessionAccount: globalId('Account', latest?.account_id ?? nowhere),
    };
  }

  /** As if this person had submitted and placed everybody. */
  async #workOf(accountId: string) {
    const { agency, api } = this.office;
    for (const [table, column] of [
      ['submission', 'submitted_by_id'],
      ['assignment', 'placed_by_id'],
    ]) {
      await api.database.sql(`UPDATE ${table} SET ${column} = $2 WHERE agency_id = $1`, [
        agency.id,
        accountId,
      ]);
    }
  }

  async #importRun() {
    const { agency } = this.office;
    const run = await agency.insert(ImportRunEntity, { status: 'UPLOADED' });
    const file = await agency.insert(ImportFileEntity, {
      runId: run.id,
      fileName: `${this.word}.csv`,
      columns: ['Name'],
      sample: [[this.word]],
      content: Buffer.from('[]'),
      recordKind: 'client',
    });
    const problem = await agency.insert(ImportProblemEntity, {
      fileId: file.id,
      line: 2,
      severity: 'REFUSED',
      code: 'X',
      message: this.word,
      row: {},
    });
    return {
      ImportRun: globalId('ImportRun', run.id),
      ImportFile: globalId('ImportFile', file.id),
      ImportProblem: globalId('ImportProblem', problem.id),
    };
  }

  async #backgroundJob(): Promise<string> {
    const { id } = await this.office.agency.insert(BackgroundJobEntity, {
      name: 'test:failed',
      label: this.word,
      key: 'once',
      input: {},
      attempts: 3,
      error: this.word,
      failedAt: '2026-11-21T18:00:00Z',
      givenUpAt: '2026-11-21T18:00:00Z',
    });
    return globalId('BackgroundJob', id);
  }

  async #first(type: IdentifiedType, table: string): Promise<string> {
    const rows = await this.office.rows(table, 'id');
    return globalId(type, (rows.at(-1) as { id: string } | undefined)?.id ?? nowhere);
  }
}

/** An id that nothing has. */
export const nowhere = '00000000-0000-7000-8000-00000000dead';

/** @throws when there is a type of which no record was made */
function complete(ids: Partial<Record<IdentifiedType, string>>): Record<IdentifiedType, string> {
  const missing = Object.keys(idPrefixes).filter((type) => !Object.hasOwn(ids, type));
  if (missing.length === 0) return ids as Record<IdentifiedType, string>;
  throw new Error(
    `Nothing makes a ${missing.join(', ')}: write test/isolation/occupied/<noun>.ts.`,
  );
}
