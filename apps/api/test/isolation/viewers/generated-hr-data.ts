import { documentTypeLabels } from '@stint/domain/document/document.ts';
import {
  emptyData,
  type EmployeeData,
  employeeDataSectionLabels,
  type EmployeeDataOf,
} from '@stint/domain/employee-data/employee-data.ts';
import { changeRequestStatusLabels } from '@stint/domain/change-request/change-request.ts';
import { valuesOf } from '@stint/domain/kernel/labels.ts';
import { storedWith } from '../../../src/change-request/requested-change.ts';
import { placeOfContent } from '../../../src/employee-data/stored-sections.queries.ts';
import { testEncryption } from '../../support/test-encryption.ts';
import type { Draw } from './draw.ts';
import type { GeneratedWork } from './generated-work.ts';
import { kept } from './kept-values.ts';

const sections = valuesOf(employeeDataSectionLabels);

const data: EmployeeDataOf = {
  ...emptyData,
  TAX_WITHHOLDING: {
    ...emptyData.TAX_WITHHOLDING,
    socialSecurityNumber: kept.socialSecurityNumber,
  },
  DIRECT_DEPOSIT: {
    accounts: [
      {
        key: 'only',
        bankName: 'First Lake Bank',
        routingNumber: '021000021',
        accountNumber: kept.accountNumber,
        type: 'CHECKING',
        shareOf: 'REMAINDER',
        share: null,
      },
    ],
  },
};

/** Documents, HR data and asked changes of every employee. */
export function generateHrData({ employee }: GeneratedWork, { pick, row, record }: Draw) {
  const types = Object.keys(documentTypeLabels);
  const document = employee.flatMap(({ id }) =>
    ['North', 'South'].map((name) => ({
      ...record(),
      employee_id: id,
      type: pick(types),
      title: `${name} license`,
      file_name: `${name}.pdf`,
      content_type: 'application/pdf',
      size: 7,
      expires_on: pick([null, '2026-03-02', '2027-01-31']),
    })),
  );
  const each = employee.flatMap(({ id }) =>
    sections.map((section) => ({ ...record(), employee_id: id, section })),
  );
  const change_request = each.map((request) => {
    const ctx = { encryption: testEncryption, agency: { id: request.agency_id } };
    const status = pick(Object.keys(changeRequestStatusLabels));
    const stored = (column: 'before' | 'after', of: EmployeeData) => ({
      [column]: storedWith(ctx, { ...request, employeeId: request.employee_id }, [column, of]),
    });
    const asked = data[request.section];
    return {
      ...request,
      status,
      ...stored('before', emptyData[request.section]),
      ...stored('after', asked),
    };
  });
  const employee_data = each.map((one) => {
    const { agency_id: agencyId, id } = row();
    const { employee_id: employeeId, section } = one;
    const place = placeOfContent({ agencyId, id, employeeId, section });
    return { ...one, id, content: testEncryption.encrypt(place, JSON.stringify(data[section])) };
  });
  return { document, change_request, employee_data };
}
