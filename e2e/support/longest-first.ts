import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** They go through many screens. */
const long = /\/(accessible|steady)-[^/]*$/;

/** Begins with the journeys that take longest, so that at the end no worker waits for one of them. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- It is Vitest's, and sorts no array in place.
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => long.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
