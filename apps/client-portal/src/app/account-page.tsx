export { AccountPage as default } from '@stint/spa-kit/portal/account-page.tsx';
