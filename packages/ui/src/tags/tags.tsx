import { Badge, Tooltip } from '@mantine/core';
import classes from './tags.module.css';

type TagsProps = {
  tags: readonly string[];
  /** How many are written out; the rest is a number that names them on hover and focus. */
  most?: number;
};

/** Short labels of a record: skills, groups. */
export function Tags({ tags, most = 3 }: TagsProps) {
  const rest = tags.slice(most);
  return (
    <ul className={classes.tags}>
      {tags.slice(0, most).map((tag) => (
        <li key={tag}>
          <Badge variant="default" tt="none" fw={500} radius="sm">
            {tag}
          </Badge>
        </li>
      ))}
      {rest.length > 0 && (
        <li>
          <Tooltip label={rest.join(', ')}>
            <Badge variant="default" tt="none" fw={500} radius="sm">
              <span aria-label={`and ${rest.join(', ')}`} role="img">
                +{rest.length}
              </span>
            </Badge>
          </Tooltip>
        </li>
      )}
    </ul>
  );
}
