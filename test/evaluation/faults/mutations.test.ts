import { expect, it } from 'vitest';
import { MUTATIONS } from './mutation-list.ts';
import { mutated } from './mutations.ts';

// `npm run faults -- --mutations` runs the mutations. This takes minutes. A mutation whose code has changed would
// test nothing.
it.each(MUTATIONS)(
  'the code contains, exactly once, the text that this mutation replaces: $what',
  (mutation) => {
    expect(mutated(process.cwd(), mutation)).not.toBe('');
  },
);
