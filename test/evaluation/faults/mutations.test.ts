import { expect, it } from 'vitest';
import { MUTATIONS } from './mutation-list.ts';
import { mutated } from './mutations.ts';

// `npm run faults -- --mutations` tries them; that takes minutes, and a mutation that is not there any more tries nothing.
it.each(MUTATIONS)('the code still contains the line of the mutation: $what', (mutation) => {
  expect(mutated(process.cwd(), mutation)).not.toBe('');
});
