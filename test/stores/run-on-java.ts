import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { startDynamoDbLocal } from './dynamodb-local.ts';

/** `npm run stores:java`: runs the tests of the table against Amazon's own DynamoDB Local. Needs Java. */

const store = await startDynamoDbLocal();
try {
  const tests = spawn('vitest', ['run', '--project', 'feedmill', 'test/stores/dynamodb.test.ts'], {
    stdio: 'inherit',
    env: { ...process.env, DYNAMODB_ENDPOINT: store.endpoint },
  });
  const [code] = await once(tests, 'exit');
  process.exitCode = code === 0 ? 0 : 1;
} finally {
  await store.close();
}
