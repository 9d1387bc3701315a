import { Column } from 'typeorm';

/**
 * The column of what the search box looks in, which the database puts together: words in lower case,
 * each with a space before it.
 *
 * @param words SQL of the row's own text
 */
export function SearchText(words: string): PropertyDecorator {
  return Column({
    type: 'text',
    name: 'search_text',
    select: false,
    generatedType: 'STORED',
    asExpression: `lower(' ' || ${words})`,
  });
}
