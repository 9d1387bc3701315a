import { valuesOf } from '../kernel/labels.ts';
import { fieldsOf } from './import-fields.ts';
import { importKindLabels } from './import-kind.ts';

/** The importable fields as a Markdown page, from their declarations. */
export function fieldTable(): string {
  const sections = valuesOf(importKindLabels).map((kind) => {
    const rows = fieldsOf(kind).map(([, field]) => {
      const { label, required, vital, emptyNote, synonyms } = field;
      const empty = required ? 'refused' : emptyNote ? 'warned' : 'imported';
      const unreadable = required
        ? 'refused'
        : vital
          ? 'refused, or left out if chosen'
          : 'left empty, warned';
      return `| ${label} | ${empty} | ${unreadable} | ${synonyms} |`;
    });
    return [
      `## ${importKindLabels[kind]}`,
      '',
      '| field | row without a value | value that cannot be read | other headings that are recognized |',
      '| --- | --- | --- | --- |',
      ...rows,
      '',
    ].join('\n');
  });
  return [
    '# Importable fields',
    '',
    'Written from their declarations by a test.',
    '',
    ...sections,
  ].join('\n');
}
