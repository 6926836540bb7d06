/** Paragraphs that extractors recognise as an article. */
export const PARAGRAPHS = [
  'The harbour was closed for a second day on Monday, and no ferry left before the evening, the port authority said in a statement.',
  'Waves of six metres had damaged the outer wall on Sunday night, and divers could not look at it until the wind had fallen.',
  'Two ships with food for the islands are waiting outside, and shops there expect empty shelves by the end of the week if they cannot land.',
  'The wall was built ninety years ago, and the council had put off its repair three times, most recently in the spring of this year.',
];

export const BODY: string = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n');

/** A page as a site would send it: the given parts, with a menu and a footer around them. */
export function page({
  head = '',
  above = '',
  below = '',
  body = BODY,
}: Partial<Record<'head' | 'above' | 'below' | 'body', string>>): string {
  return `<!doctype html><html><head>${head}</head><body>
    <nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
    <div class="story">${above}${body}${below}</div>
    <footer><p>Copyright 2026 The Coast Paper. All rights reserved.</p></footer></body></html>`;
}
