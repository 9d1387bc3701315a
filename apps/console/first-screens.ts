const shell = 'src/app/screens.tsx';

const pageOf = (feature: string) => [shell, `src/features/${feature}/${feature}-page.tsx`];
const viewOf = (feature: string) => [shell, `src/features/${feature}/${feature}-view.tsx`];

/* What the screens that people begin with load beside the entry of the app. */
export const signingIn = ['src/app/sign-in-page.tsx'];
export const home = pageOf('home');
export const jobOrders = pageOf('job-order');
export const assignments = pageOf('assignment');
export const candidates = pageOf('candidate');
export const hiringManagement = pageOf('hiring');
export const records = ['job-order', 'assignment', 'candidate'].map(viewOf);
