import { on } from '@stint/spa-kit/testing/on.ts';
import { OwnDocumentsDocument } from '../src/features/document/documents-page.tsx';

/** Somebody whose agency has shared no documents. */
export const noDocuments = () =>
  on(OwnDocumentsDocument).answers(() => ({
    documents: {
      __typename: 'DocumentConnection',
      nodes: [],
      pageInfo: { __typename: 'PageInfo', hasNextPage: false, endCursor: null },
    },
  }));
