/** What the address says (`?panel=`) while an account is being made: for staff, an employee, a contact. */
export type NewUserPanel = 'new' | 'new-ess' | 'new-css';
