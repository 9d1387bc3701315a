import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { withinEmployment } from './after-employment.ts';
import { employeePortalSectionLabels, type EmployeePortalSection } from './preferences.ts';
import { permissionsOf } from './viewer.ts';

const all = Object.keys(employeePortalSectionLabels) as EmployeePortalSection[];
const some = fc.subarray(all);
const of = (sections: readonly EmployeePortalSection[]) => ({
  sections,
  timesheetDisclaimer: null,
});
const setting = (showDocumentsAfterTermination: boolean) => ({ showDocumentsAfterTermination });

test('employees have the sections that are on, whatever is kept afterwards (S-6)', () => {
  fc.assert(
    fc.property(some, fc.boolean(), (sections, allowed) => {
      expect(withinEmployment(of(sections), 'ACTIVE', setting(allowed))).toEqual(of(sections));
    }),
  );
});

test('after the employment only documents are left, where they were on and it is allowed (S-5)', () => {
  fc.assert(
    fc.property(some, fc.boolean(), (sections, allowed) => {
      const left = withinEmployment(of(sections), 'TERMINATED', setting(allowed));
      expect(left.sections).toEqual(allowed && sections.includes('documents') ? ['documents'] : []);
    }),
  );
});

test('nothing else is permitted then', () => {
  const preferences = withinEmployment(of(all), 'TERMINATED', setting(true));
  const viewer = { kind: 'EMPLOYEE', accountId: 'a', employeeId: 'e', preferences } as const;
  expect([...permissionsOf(viewer)]).toEqual(['agency:read', 'document:read']);
});
