#!/usr/bin/env node
/**
 * The entry of `npx feedmill`. It checks the version of Node first, because an older Node cannot run TypeScript
 * and gives no clear message.
 */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major > 22 || (major === 22 && minor >= 18)) {
  const { runCli } = await import('./run-cli.ts');
  await runCli(process.argv);
} else {
  process.stderr.write(
    `feedmill: this is Node ${process.versions.node}, and feedmill needs Node 22.18 or newer: use \`npx feedmill\` in the checkout, because npx finds a newer Node in node_modules\n`,
  );
  process.exitCode = 2;
}
