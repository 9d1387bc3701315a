import { Notifications } from '@mantine/notifications';
import '@mantine/notifications/styles.layer.css';
import classes from './notices.module.css';

/** Where notices appear. It is loaded after the first screen; earlier notices wait for it. */
export default function Notices() {
  return (
    <Notifications className={classes.notices} position="bottom-right" limit={4} autoClose={8000} />
  );
}
