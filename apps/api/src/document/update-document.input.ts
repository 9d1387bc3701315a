import type { DocumentType } from '@stint/domain/document/document.ts';
import { Field, ID, InputType, Int } from 'type-graphql';
import { z } from 'zod';
import { documentFields } from './document-fields.ts';
import { Document, DocumentTypeEnum } from './document.type.ts';
import { Access } from '../graphql/access/access.ts';
import { mutationPayload } from '../graphql/mutation-payload.ts';
import { recordId } from '../graphql/parse-input.ts';
import { resultOf } from '../graphql/results.ts';
import { DateScalar } from '../graphql/scalars.ts';

@InputType({ description: 'What to change of a document; what is left out stays.' })
@Access('document:write')
export class UpdateDocumentInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  version!: number;

  @Field(() => DocumentTypeEnum, { nullable: true })
  type?: DocumentType | null;

  @Field(() => String, { nullable: true })
  title?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day on which it is valid; null for none.',
  })
  expiresOn?: string | null;
}

const { type, title, expiresOn } = documentFields;

export const updateDocumentSchema = z.object({
  id: recordId('Document'),
  version: z.number(),
  type: type.optional(),
  title: title.optional(),
  expiresOn: expiresOn.optional(),
});

export const DocumentUpdated = mutationPayload('DocumentUpdated', {
  field: 'document',
  type: () => Document,
  access: ['document:write'],
  description: 'The document is as asked for.',
});

export const UpdateDocumentResult = resultOf(
  'UpdateDocumentResult',
  'Changed, or why not.',
  DocumentUpdated,
);
