import { Field, Int, ObjectType } from 'type-graphql';
import { ReceiptEntity } from './receipt.entity.ts';
import { assignmentScope } from '../assignment/assigned-work.type.ts';
import { Access } from '../graphql/access/access.ts';
import { globalId } from '../graphql/global-id.ts';
import { Node } from '../graphql/node.ts';
import { Computed, Reads } from '../graphql/read/bindings.ts';
import { DateTimeScalar } from '../graphql/scalars.ts';
import { Version } from '../graphql/version-field.ts';

@ObjectType({ description: 'A photo or a file that proves an expense.', implements: Node })
@Reads(() => ReceiptEntity, {
  rows: 'expenseReport',
  scope: assignmentScope('expenseLine.expenseReport.assignment'),
})
@Access('expense:read')
export class Receipt {
  @Version()
  version!: number;

  @Field({ description: 'What it is saved as.' })
  fileName!: string;

  @Field({ description: 'By its content, such as image/jpeg.' })
  contentType!: string;

  @Field(() => Int, { description: 'Bytes.' })
  size!: number;

  @Field({ description: 'Where its file is downloaded, with the door as `?door=`.' })
  @Computed<ReceiptEntity>({
    needs: ['id'],
    from: ({ id }) => `/receipts/${globalId('Receipt', id)}/file`,
  })
  downloadPath!: string;

  @Field(() => DateTimeScalar, { description: 'When it was uploaded.' })
  createdAt!: string;
}
