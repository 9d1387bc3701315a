import type { PermissionName } from '@stint/domain/access/permissions.ts';
import type { RecordTab } from '@stint/ui/record-panel/record-tabs.tsx';
import { may, type Viewer } from '@stint/spa-kit/session/viewer.ts';
import { lazy } from '@stint/ui/lazy-module/lazy.tsx';
import { Suspense, type ComponentType } from 'react';

type DataTab = {
  value: string;
  label: string;
  permission: PermissionName;
  content: ComponentType<{ employeeId: string }>;
};

const tabs: readonly DataTab[] = [
  {
    value: 'personal',
    label: 'HR data › Personal information',
    permission: 'personal-data:read',
    content: lazy(() => import('../employee-data/personal-tab.tsx')),
  },
  {
    value: 'tax',
    label: 'HR data › Tax withholding',
    permission: 'tax-withholding:read',
    content: lazy(() => import('../employee-data/tax-tab.tsx')),
  },
  {
    value: 'deposit',
    label: 'HR data › Direct deposit',
    permission: 'direct-deposit:read',
    content: lazy(() => import('../employee-data/deposit-tab.tsx')),
  },
  {
    value: 'documents',
    label: 'HR data › Documents',
    permission: 'document:read',
    content: lazy(() => import('../document/documents-tab.tsx')),
  },
];

/** The HR data that the viewer may see of an employee, each tab read when it is opened. */
export function employeeDataTabs(viewer: Viewer, employeeId: string): RecordTab[] {
  return tabs
    .filter(({ permission }) => may(viewer, permission))
    .map(({ value, label, content: Content }) => ({
      value,
      label,
      content: (
        <Suspense>
          <Content employeeId={employeeId} />
        </Suspense>
      ),
    }));
}
