/**
 * Reads the environment variables of a handler at its start, so that the first call after a deployment fails
 * if a variable is missing.
 *
 * @throws {Error} a variable is missing; the message names the first missing variable
 */
export function readSettings<Name extends string>(names: Record<Name, string>): Record<Name, string> {
  const settings = {} as Record<Name, string>;
  for (const name of Object.keys(names) as Name[]) {
    const value = process.env[names[name]];
    if (value === undefined) throw new Error(`the environment variable ${names[name]} is not set`);
    settings[name] = value;
  }
  return settings;
}
