import { Column } from 'typeorm';

/** Columns whose values are encrypted, by the class that declares them. */
const declared: { entity: object; property: string; name: string }[] = [];

/**
 * A column that holds encrypted text (`Encryption`). It is never shown as it is stored, the history keeps no value
 * of it, and the start checks that the keys of all its values are there.
 *
 * @param options.name in the database
 */
export function EncryptedColumn(options: { name: string; nullable?: boolean }): PropertyDecorator {
  return (prototype, property) => {
    Column('text', options)(prototype, property as string);
    declared.push({
      entity: prototype.constructor,
      property: String(property),
      name: options.name,
    });
  };
}

/** The names of the encrypted columns of a stored class. */
export function encryptedColumnsOf(entity: object): ReadonlySet<string> {
  return new Set(declared.filter((each) => each.entity === entity).map(({ name }) => name));
}
