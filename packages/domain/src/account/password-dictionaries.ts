import { dictionary as common } from '@zxcvbn-ts/language-common';
import englishWords from '@zxcvbn-ts/language-en/src/commonWords.json' with { type: 'json' };
import englishNames from '@zxcvbn-ts/language-en/src/firstnames.json' with { type: 'json' };
import englishSequences from '@zxcvbn-ts/language-en/src/wordSequences.json' with { type: 'json' };
import spanishWords from '@zxcvbn-ts/language-es-es/src/commonWords.json' with { type: 'json' };
import spanishNames from '@zxcvbn-ts/language-es-es/src/firstnames.json' with { type: 'json' };
import spanishSequences from '@zxcvbn-ts/language-es-es/src/wordSequences.json' with { type: 'json' };

/**
 * What is tried first, the most frequent first: common passwords, and of English and Spanish the words, first names,
 * numbers, days, months and seasons.
 *
 * The packages' other lists (last names, words of Wikipedia, planets…) refuse no more of the passwords in the tests,
 * and each makes a check longer. The lists are read one by one because the packages themselves unpack all of them.
 */
export const passwordDictionaries = {
  ...common,
  'words-en': englishWords,
  'words-es': spanishWords,
  firstNames: [...new Set([...englishNames, ...spanishNames])],
  ...counted(englishSequences, 'en'),
  ...counted(spanishSequences, 'es-es'),
};

/** What people count on, by the names under which the packages and the estimate know it. */
function counted(sequences: Readonly<Record<string, string[]>>, language: string) {
  const names = ['cardinalNumbers', 'daysOfWeek', 'months', 'seasons'];
  return Object.fromEntries(
    names.map((name) => [`${name}-${language}`, sequences[`${name}-${language}`]!]),
  );
}
