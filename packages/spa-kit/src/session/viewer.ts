import type { PermissionName } from '@stint/domain/access/permissions.ts';
import type { OfficeTime } from '@stint/ui/dates/office-time.ts';
import { createContext, useContext } from 'react';
import { graphql } from '../gql/gql.ts';
import type { ViewerPartsFragment } from '../gql/graphql.ts';

export const ViewerParts = graphql(`
  fragment ViewerParts on Viewer {
    kind
    account {
      id
      userName
      displayName
      email
      language
      role
    }
    agency {
      id
      companyId
      name
      timeZone
      currency
      hourClock
      dayFirst
      weekStartsOn
      documentReminderDays
    }
    permissions
    today
    mustChangePassword
    viewedBy
    mustSetUpSecondFactor
    recoveryCodesLeft
    isFormerEmployee
    failedSignIns {
      count
      lastAt
      lastFrom
    }
  }
`);

export const ViewerDocument = graphql(`
  query Viewer {
    viewer {
      ...ViewerParts
    }
  }
`);

/** Who is signed in, in which agency, and what they may do. `today` is the agency's date. */
export type Viewer = ViewerPartsFragment;

export const ViewerContext = createContext<Viewer | null>(null);

/** The viewer. Throws on screens that are shown to people who have not signed in. */
export function useViewer(): Viewer {
  const viewer = useContext(ViewerContext);
  if (viewer === null) throw new Error('useViewer needs somebody signed in');
  return viewer;
}

/** Whether the viewer has this permission. The server still decides about rows and fields. */
export function useMay(permission: PermissionName): boolean {
  return may(useViewer(), permission);
}

/** The same for code that already has the viewer. */
export function may(viewer: Pick<Viewer, 'permissions'>, permission: PermissionName): boolean {
  return viewer.permissions.includes(permission);
}

/** In which zone and by which clock the viewer's agency tells the time. */
export function officeTimeOf({ timeZone, hourClock }: Viewer['agency']): OfficeTime {
  return { zone: timeZone, hourClock };
}
