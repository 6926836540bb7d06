import { expect, it } from 'vitest';
import { MUTATIONS } from './mutation-list.ts';
import { mutated } from './mutations.ts';

// `npm run faults -- --mutations` runs the mutations, which takes minutes. A mutation whose code has
// changed would test nothing.
it.each(MUTATIONS)('the replaced text of the mutation is in the code exactly once: $what', (mutation) => {
  expect(mutated(process.cwd(), mutation)).not.toBe('');
});
