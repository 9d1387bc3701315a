import { approvalModeLabels } from '@stint/domain/timesheet/approval-mode.ts';
import { enumOf } from '../graphql/enum-of.ts';

export const ApprovalModeEnum = enumOf('ApprovalMode', 'Who approves.', approvalModeLabels);
