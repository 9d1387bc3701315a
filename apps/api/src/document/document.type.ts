import { documentTypeLabels, type DocumentType } from '@stint/domain/document/document.ts';
import { fullName } from '@stint/domain/record/full-name.ts';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Relation } from 'typeorm';
import { DocumentEntity } from './document.entity.ts';
import { Account } from '../account/account.type.ts';
import { Employee, EmployeeStatusEnum } from '../employee/employee.type.ts';
import { Access } from '../graphql/access/access.ts';
import { enumOf } from '../graphql/enum-of.ts';
import { globalId } from '../graphql/global-id.ts';
import { Node } from '../graphql/node.ts';
import { Computed, Reads } from '../graphql/read/bindings.ts';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.ts';
import { Timeline } from '../history/timeline-field.ts';
import type { TimelineEvent } from '../history/timeline.type.ts';
import { Version } from '../graphql/version-field.ts';

export const DocumentTypeEnum = enumOf('DocumentType', 'What a document is.', documentTypeLabels);

@ObjectType({ description: 'A document of an employee.', implements: Node })
@Reads(() => DocumentEntity, { rows: 'document' })
@Access('document:read')
export class Document {
  @Version()
  version!: number;

  @Field(() => DocumentTypeEnum)
  type!: DocumentType;

  @Field()
  title!: string;

  @Field({ description: 'What it is saved as.' })
  fileName!: string;

  @Field({ description: 'By its content, such as application/pdf.' })
  contentType!: string;

  @Field(() => Int, { description: 'Bytes.' })
  size!: number;

  @Field(() => DateScalar, { nullable: true, description: 'The last day on which it is valid.' })
  expiresOn!: string | null;

  @Field({ description: 'Where its file is downloaded, with the door as `?door=`.' })
  @Computed<DocumentEntity>({
    needs: ['id'],
    from: ({ id }) => `/documents/${globalId('Document', id)}/file`,
  })
  downloadPath!: string;

  @Field(() => Employee, { description: 'Whose it is.' })
  @Access('employee:read')
  employee!: Relation<Employee>;

  @Field(() => EmployeeStatusEnum, { description: 'Whether they work for the agency now.' })
  @Access('employee:read')
  @Computed<DocumentEntity>({
    needs: ['employee.status'],
    from: ({ employee }) => employee?.status,
  })
  employeeStatus!: string;

  @Field({ description: 'Whose it is, by name.' })
  @Computed<DocumentEntity>({
    needs: ['employee.candidate.firstName', 'employee.candidate.lastName'],
    from: ({ employee }) => fullName(employee!.candidate!),
  })
  employeeName!: string;

  @Field(() => DateTimeScalar, { description: 'When it was uploaded.' })
  createdAt!: string;

  @Field(() => Account, { nullable: true, description: 'Who uploaded it.' })
  @Access('account:read')
  createdBy!: Relation<Account> | null;

  @Timeline('document', 'document:write')
  timeline!: TimelineEvent[];
}
