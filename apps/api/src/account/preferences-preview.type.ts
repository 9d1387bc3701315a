import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { z } from 'zod';
import {
  ClientPortalPreferencesInput,
  clientPreferencesSchema,
} from './portal-preferences.input.ts';
import { Access } from '../graphql/access/access.ts';
import { recordId } from '../graphql/parse-input.ts';
import { resultOf } from '../graphql/results.ts';
import { RecordSubject } from '../record/subject.ts';

@InputType({ description: 'Preferences to try out on a contact’s account.' })
@Access('account:manage')
export class PreviewClientPortalPreferencesInput {
  @Field(() => ID)
  id!: string;

  @Field(() => ClientPortalPreferencesInput)
  preferences!: ClientPortalPreferencesInput;
}

export const previewSchema = z.object({
  id: recordId('Account'),
  preferences: clientPreferencesSchema,
});

@InputType({ description: 'Preferences to try out for a contact who has no account yet.' })
@Access('account:manage')
export class PreviewContactAccountInput {
  @Field(() => ID)
  contactId!: string;

  @Field(() => ClientPortalPreferencesInput)
  preferences!: ClientPortalPreferencesInput;
}

export const newPreviewSchema = z.object({
  contactId: recordId('Contact'),
  preferences: clientPreferencesSchema,
});

@ObjectType({ description: 'What a contact would see of one section, against what they see now.' })
@Access('account:manage')
export class SectionPreview {
  @Field({ description: 'What its rows are called: job order.' })
  section!: string;

  @Field(() => Int, { description: 'Rows that they see now.' })
  before!: number;

  @Field(() => Int, { description: 'Rows that they would see.' })
  after!: number;

  @Field(() => Int)
  gainedCount!: number;

  @Field(() => [RecordSubject], {
    description: 'The first of the rows that they would see besides.',
  })
  gained!: RecordSubject[];

  @Field(() => Int)
  lostCount!: number;

  @Field(() => [RecordSubject], {
    description: 'The first of the rows that they would not see any more.',
  })
  lost!: RecordSubject[];
}

@ObjectType({ description: 'What other preferences would change. Nothing is written.' })
@Access('account:manage')
export class PreferencesPreview {
  @Field(() => [SectionPreview], { description: 'Sections that are or would be open.' })
  sections!: SectionPreview[];
}

export const PreviewPreferencesResult = resultOf(
  'PreviewPreferencesResult',
  'What would change, or why these preferences cannot be saved.',
  PreferencesPreview,
);
