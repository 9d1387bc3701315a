import { employeePortal } from '@stint/messages/en/employee-portal.ts';
import type { EmployeePortalTexts } from '@stint/messages/screen/employee-portal.ts';
import { createContext, useContext } from 'react';

/** The portal's texts in the language that is shown; English by default. */
export const TextsContext = createContext<EmployeePortalTexts>(employeePortal);

export function useTexts(): EmployeePortalTexts {
  return useContext(TextsContext);
}
