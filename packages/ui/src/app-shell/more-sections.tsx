import { Drawer } from '@mantine/core';
import { useUiWords } from '../words/ui-words.ts';
import type { LinkAs, NavigationLink } from './navigation.ts';
import classes from './more-sections.module.css';

type MoreSectionsProps = {
  isOpen: boolean;
  title: string;
  links: readonly NavigationLink[];
  /** The section that is open. */
  current: NavigationLink | undefined;
  linkAs: LinkAs;
  /** A section was chosen, or none. It gives the focus back. */
  onClose: () => void;
};

/** The sections for which the bar of a phone has no room, in a sheet within reach of a thumb. */
export default function MoreSections(props: MoreSectionsProps) {
  const { isOpen, title, links, current, linkAs: Link, onClose } = props;
  const { close } = useUiWords();
  return (
    <Drawer
      opened={isOpen}
      onClose={onClose}
      position="bottom"
      title={title}
      padding={0}
      returnFocus={false}
      closeButtonProps={{ 'aria-label': close, size: 44 }}
      classNames={{
        inner: classes.inner,
        content: classes.content,
        header: classes.header,
        title: classes.title,
      }}
    >
      <ul className={classes.list}>
        {links.map((link) => (
          <li key={link.to}>
            <Link
              to={link.to}
              className={classes.link}
              onClick={onClose}
              aria-current={link === current ? 'page' : undefined}
            >
              <span className={classes.icon}>{link.icon}</span>
              {link.label}
            </Link>
          </li>
        ))}
      </ul>
    </Drawer>
  );
}
