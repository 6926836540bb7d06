const IV_BYTES = 12;

/**
 * The key for texts of a session. `csrf` is the value that only a page with the cookie of the session gets.
 */
async function keyOf(csrf: string): Promise<CryptoKey> {
  const secret = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`drafts\n${csrf}`));
  return crypto.subtle.importKey('raw', secret, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/**
 * Encrypts a text, so that only a page with the same session can read it.
 *
 * @returns one character for each byte
 */
export async function encrypted(text: string, csrf: string): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const bytes = new TextEncoder().encode(text);
  const encrypted = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, await keyOf(csrf), bytes);
  return Array.from([...iv, ...new Uint8Array(encrypted)], (byte) => String.fromCharCode(byte)).join('');
}

/** @returns the text that `encrypted` encrypted; undefined if it was another session */
export async function decrypted(stored: string, csrf: string): Promise<string | undefined> {
  const bytes = Uint8Array.from(stored, (character) => character.charCodeAt(0));
  const [iv, encrypted] = [bytes.subarray(0, IV_BYTES), bytes.subarray(IV_BYTES)];
  try {
    const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, await keyOf(csrf), encrypted);
    return new TextDecoder().decode(text);
  } catch {
    return undefined;
  }
}
