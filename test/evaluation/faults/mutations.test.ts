import { expect, it } from 'vitest';
import { MUTATIONS } from './mutation-list.ts';
import { mutated } from './mutations.ts';

// `npm run faults -- --mutations` runs the mutations. This takes minutes. A mutation whose code has changed would
// test nothing.
it.each(MUTATIONS)('the code still contains the line of the mutation: $what', (mutation) => {
  expect(mutated(process.cwd(), mutation)).not.toBe('');
});
