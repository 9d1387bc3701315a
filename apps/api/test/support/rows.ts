import { hash } from '@node-rs/argon2';
import type { StaffRole } from '@stint/domain/access/staff-role.ts';
import { v7 as uuid } from 'uuid';
import { AccountEntity } from '../../src/account/account.entity.ts';
import type { AgencySettings } from '@stint/domain/agency/agency-settings.ts';
import type { AgencyEntity } from '../../src/agency/agency.entity.ts';
import { createAgency } from '../../src/agency/agency.commands.ts';
import { AssignmentEntity } from '../../src/assignment/assignment.entity.ts';
import { CandidateEntity } from '../../src/candidate/candidate.entity.ts';
import { ClientEntity } from '../../src/client/client.entity.ts';
import { ContactEntity } from '../../src/contact/contact.entity.ts';
import { nextNumbers } from '../../src/database/next-numbers.ts';
import type { EntityClass } from '../../src/database/table.ts';
import type { Tenants } from '../../src/database/tenants.ts';
import { insertRows } from '../../src/database/write-rows.ts';
import { EmployeeEntity } from '../../src/employee/employee.entity.ts';
import { JobOrderEntity } from '../../src/job-order/job-order.entity.ts';
import { LocationEntity } from '../../src/location/location.entity.ts';
import { PlacementEntity } from '../../src/placement/placement.entity.ts';
import { SubmissionEntity } from '../../src/submission/submission.entity.ts';

/** Every account that these factories make signs in with it. */
export const PASSWORD = 'correct horse battery';

/** Hashed with the least work: the tests sign in about a thousand times. */
const passwordHash = hash(PASSWORD, { memoryCost: 8, timeCost: 1, parallelism: 1 });
let count = 0;

/** A name that no other row of this test file has. */
const fresh = (word: string) => `${word}${(count += 1)}`;

/** Rows with no history, for tests to begin with. Only what matters to a test needs to be named. */
export class AgencyRows {
  private constructor(
    private readonly tenants: Tenants,
    readonly id: string,
    readonly companyId: string,
  ) {}

  static async create(
    tenants: Tenants,
    agency: Partial<AgencyEntity> & { settings?: Partial<AgencySettings> } = {},
  ): Promise<AgencyRows> {
    const { id = uuid(), companyId = fresh('company-'), settings = {} } = agency;
    const { name = companyId, timeZone = 'America/Chicago', currency = 'USD' } = agency;
    const author = { account: null, now: '2026-01-05T15:00:00Z' };
    const made = await tenants
      .of(id)
      .write((tx) => createAgency(tx, author, { companyId, name, timeZone, currency, settings }));
    if (!made) throw new Error(`There is an agency ${companyId} already.`);
    return new AgencyRows(tenants, id, companyId);
  }

  staff(role: StaffRole, account: Partial<AccountEntity> = {}) {
    return this.account({ kind: 'STAFF', role, ...account });
  }

  async account(account: Partial<AccountEntity> & Pick<AccountEntity, 'kind'>) {
    const userName = account.userName ?? fresh('user-');
    return this.insert(AccountEntity, {
      userName,
      displayName: `Display ${userName}`,
      status: 'ACTIVE',
      passwordHash: await passwordHash,
      ...account,
    });
  }

  client(client: Partial<ClientEntity> = {}) {
    return this.insert(ClientEntity, { name: fresh('Client '), ...client });
  }

  async location(location: Partial<LocationEntity> = {}) {
    return this.insert(LocationEntity, {
      clientId: location.clientId ?? (await this.client()).id,
      name: fresh('Site '),
      timeZone: 'America/Chicago',
      region: 'IL',
      ...location,
    });
  }

  async contact(contact: Partial<ContactEntity> = {}) {
    return this.insert(ContactEntity, {
      clientId: contact.clientId ?? (await this.client()).id,
      firstName: 'Carla',
      lastName: fresh('Contact'),
      ...contact,
    });
  }

  /** A contact who may have an account: on the record of an accounting customer. */
  async customerContact(contact: Partial<ContactEntity> = {}) {
    const { id: clientId } = await this.client({ name: 'Acme', isAccountingCustomer: true });
    return this.contact({ clientId, onAccountingCustomer: true, ...contact });
  }

  async jobOrder(order: Partial<JobOrderEntity> = {}) {
    return this.insert(JobOrderEntity, {
      number: await this.#next('job_order'),
      clientId: order.clientId ?? (await this.client()).id,
      title: 'Welder',
      jobType: 'TEMP_CONTRACT',
      status: 'OPEN',
      positions: 2,
      openings: 2,
      payRate: '20',
      billRate: '30',
      ...order,
    });
  }

  async candidate(candidate: Partial<CandidateEntity> = {}) {
    return this.insert(CandidateEntity, {
      number: await this.#next('candidate'),
      firstName: 'Ann',
      lastName: fresh('Candidate'),
      status: 'ACTIVELY_SEARCHING',
      addedOn: '2026-01-05',
      ...candidate,
    });
  }

  async employee(employee: Partial<EmployeeEntity> = {}) {
    return this.insert(EmployeeEntity, {
      number: await this.#next('employee'),
      candidateId: employee.candidateId ?? (await this.candidate()).id,
      status: 'ACTIVE',
      hiredOn: '2026-02-02',
      ...employee,
    });
  }

  async submission(submission: Partial<SubmissionEntity> = {}) {
    return this.insert(SubmissionEntity, {
      jobOrderId: submission.jobOrderId ?? (await this.jobOrder()).id,
      candidateId: submission.candidateId ?? (await this.candidate()).id,
      stage: 'SUBMITTED',
      ...submission,
    });
  }

  /**
   * Somebody’s work on an order, with the submission and placement that it came from. An order is named with its
   * client, an employee with their candidate.
   */
  async assignment(assignment: Partial<AssignmentEntity> = {}) {
    const { jobOrderId, clientId, employeeId, candidateId } = assignment;
    const order = jobOrderId
      ? { id: jobOrderId, clientId: clientId! }
      : await this.jobOrder({ ...(clientId && { clientId }) });
    const employee = employeeId
      ? { id: employeeId, candidateId: candidateId! }
      : await this.employee({ ...(candidateId && { candidateId }) });
    const candidacy = { jobOrderId: order.id, candidateId: employee.candidateId };
    const submission = await this.submission({ ...candidacy, stage: 'PLACED' });
    const placement = await this.insert(PlacementEntity, {
      ...candidacy,
      submissionId: submission.id,
      status: 'COMPLETED',
    });
    return this.insert(AssignmentEntity, {
      ...candidacy,
      number: await this.#next('assignment'),
      placementId: placement.id,
      employeeId: employee.id,
      clientId: order.clientId,
      jobTitle: 'Welder',
      jobType: 'TEMP_CONTRACT',
      status: 'ACTIVE',
      currency: 'USD',
      payRate: '20',
      billRate: '30',
      startDate: '2026-03-02',
      ...assignment,
    });
  }

  /** Any row, as it stands. @returns what was given, with its id. */
  async insert<Row extends { id: string }, Given extends Partial<Row>>(
    entity: EntityClass<Row>,
    row: Given,
  ): Promise<Given & { id: string; agencyId: string }> {
    const whole = { id: uuid(), ...row };
    const author = { account: null, now: '2026-01-05T15:00:00Z' };
    await this.tenants
      .of(this.id)
      .write((tx) =>
        insertRows(tx, author, entity, [whole as Partial<NoInfer<Row>> & { id: string }]),
      );
    return { ...whole, agencyId: this.id };
  }

  async #next(series: Parameters<typeof nextNumbers>[1]): Promise<number> {
    const [number] = await this.tenants.of(this.id).write((tx) => nextNumbers(tx, series, 1));
    return number!;
  }
}
