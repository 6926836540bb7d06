const MAX_CHARACTERS = 80;

/** The first words of a text in one line, to name an article without a title; undefined if the text is empty. */
export function startOfText(text: string): string | undefined {
  const words = text.match(/\S+/g) ?? [];
  const line = words.slice(0, MAX_CHARACTERS).join(' ');
  const characters = [...line];
  if (characters.length <= MAX_CHARACTERS) return line || undefined;
  const cut = characters.slice(0, MAX_CHARACTERS).join('');
  return `${/^(.+)\s\S*$/.exec(cut)?.[1] ?? cut}…`;
}
