/**
 * The entry of `npm start`. Prints one line when Feedmill is ready, and ends at most 5 s after a signal
 * (docs/contract.md).
 */
import module from 'node:module';

/** The bundles need the Node version of the Lambda runtime, which npm puts on the PATH from `node_modules/.bin`. */
const NODE_MAJOR = 24;
/** One second less than the contract allows. In this second the processes end. */
const MUST_HAVE_STOPPED_MILLISECONDS = 4_000;

const ORPHAN_CHECK_MILLISECONDS = 250;

const print = (line: string) => process.stdout.write(`${line}\n`);
const tell = (line: string) => process.stderr.write(`feedmill: ${line}\n`);

if (Number.parseInt(process.versions.node, 10) < NODE_MAJOR) {
  tell(
    `this is Node ${process.versions.node}, and Feedmill needs Node ${NODE_MAJOR}: use \`npm start\`, which runs the Node of node_modules`,
  );
  process.exit(1);
}

// The next start then compiles nothing again.
module.enableCompileCache();

// The other files are imported after the check, because an older Node fails on their syntax without a clear
// message.
const { StartError } = await import('./start-error.ts');
const { readStartSettings } = await import('./start-settings.ts');
const { runFeedmill } = await import('./run-feedmill.ts');

const fail = (error: unknown): never => {
  tell(
    error instanceof StartError
      ? error.message
      : error instanceof Error
        ? (error.stack ?? error.message)
        : String(error),
  );
  process.exit(1);
};

let stopping: Promise<void> | undefined;
const isStarted = Promise.withResolvers<() => Promise<void>>();
/** Stops only once, although a signal to the process group arrives twice: from the kernel and from npm. */
const stop = () => {
  if (stopping !== undefined) return;
  stopping = isStarted.promise.then((end) => end());
  setTimeout(() => process.exit(0), MUST_HAVE_STOPPED_MILLISECONDS).unref();
  void stopping.finally(() => process.exit(0));
};
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, stop);
if (process.env.npm_lifecycle_event !== undefined) {
  const { ppid } = process;
  // If npm was killed, Feedmill must end too, so that it can be started again.
  setInterval(() => process.ppid !== ppid && stop(), ORPHAN_CHECK_MILLISECONDS).unref();
}

try {
  const feedmill = await runFeedmill(
    readStartSettings(process.env, process.argv.slice(2)),
    process.env,
    tell,
  );
  isStarted.resolve(feedmill.stop);
  void feedmill.failed.then((error) => {
    if (stopping === undefined) fail(error);
  });
  if (stopping === undefined) {
    print(
      feedmill.adminTokenPath === undefined
        ? 'admin token: the value of FEEDMILL_ADMIN_TOKEN'
        : `admin token: in ${feedmill.adminTokenPath}; curl -H "Authorization: Bearer $(cat '${feedmill.adminTokenPath}')" …`,
    );
    print(`console: ${feedmill.url}/console/, sign in with the admin token`);
    print(`feedmill ready on ${feedmill.url}`);
  }
} catch (error) {
  // A signal to the process group, such as Ctrl-C, also ends processes that are still being started.
  if (stopping !== undefined) process.exit(0);
  fail(error);
}
