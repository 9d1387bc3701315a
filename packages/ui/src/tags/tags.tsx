import classes from './tags.module.css';

type TagsProps = {
  tags: readonly string[];
  /** How many are shown. The rest is a number; hovering shows their names, and screen readers read them. */
  most?: number;
};

/** Short labels of a record: skills, groups. Plain markup, because grids render hundreds of them. */
export function Tags({ tags, most = 3 }: TagsProps) {
  const rest = tags.slice(most);
  if (tags.length === 0) return null;
  return (
    <ul className={classes.tags}>
      {tags.slice(0, most).map((tag) => (
        <li key={tag} className={classes.tag}>
          {tag}
        </li>
      ))}
      {rest.length > 0 && (
        <li className={classes.tag} title={rest.join(', ')}>
          <span aria-hidden>+{rest.length}</span>
          <span className={classes.spoken}>and {rest.join(', ')}</span>
        </li>
      )}
    </ul>
  );
}
