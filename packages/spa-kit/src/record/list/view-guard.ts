import { LeaveGuard } from '../../views/leave-guard.tsx';

/** What asks before the typed name of a view is lost. Loaded with the first name that is typed. */
export default LeaveGuard;
