/** The settings of a deployment are wrong. The message says for each setting what to change. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}
