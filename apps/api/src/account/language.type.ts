import { localeNames } from '@stint/messages/locale.ts';
import { enumOf } from '../graphql/enum-of.ts';

export const Language = enumOf('Language', 'In which people are addressed.', localeNames);
