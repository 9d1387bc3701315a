import { graphql } from '../gql/gql.ts';

export const SetLanguageDocument = graphql(`
  mutation SetLanguage($language: Language) {
    setLanguage(language: $language) {
      ...ViewerParts
    }
  }
`);
