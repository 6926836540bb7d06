#!/usr/bin/env node
/**
 * The entry of `npx feedmill`: checks the version of Node, because an older Node fails on TypeScript without
 * a clear message.
 */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major > 22 || (major === 22 && minor >= 18)) {
  const { runCli } = await import('./run-cli.ts');
  await runCli(process.argv);
} else {
  process.stderr.write(
    `feedmill: Node ${process.versions.node} runs this, and it needs 22.18 or newer: use \`npx feedmill\` in the checkout, which takes Node from node_modules\n`,
  );
  process.exitCode = 2;
}
