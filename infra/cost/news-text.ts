import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');

/**
 * The number of words of an article. Real news has many short articles and few long articles. With these values
 * the mean is 650 words.
 */
const WORDS = { least: 250, most: 1_500, spread: 420 };
/**
 * The multiples of this number, modulo 1, fill the range from 0 to 1 evenly, so that the first 50 articles
 * have the same mean as all articles.
 */
const GOLDEN_RATIO = 0.618_033_988_75;
/** The number of words of a sentence, and the number of sentences of a paragraph. */
const SENTENCE = { least: 6, most: 30 };
const PARAGRAPH = { least: 2, most: 4 };
/** The share of invented names. In real news, about this share of the words is rare. */
const RARE_SHARE = 0.1;
/** The share of words that are followed by the same word as in the document, so that the text has real phrases. */
const PHRASE_SHARE = 0.4;

/**
 * Seeded articles that are as long as news. Their words come from Feedmill's own documents, and are as frequent as in
 * these documents. Invented names are mixed in, so that the text compresses as well as real articles do (figures:
 * docs/scale.md).
 */
export class NewsText {
  readonly #words: readonly string[];
  #state: number;
  #articles = 0;

  constructor(seed: number) {
    this.#state = seed;
    const pages = globSync('docs/**/*.md', { cwd: ROOT }).sort();
    this.#words = pages.flatMap(
      (page) =>
        readFileSync(join(ROOT, page), 'utf8').match(/(?<![\w/`.-])[A-Za-z]+(?:['’-][a-z]+)*(?![\w/`])/g) ??
        [],
    );
  }

  /** A number of words without punctuation. */
  title(words: number): string {
    return capitalised(this.#phrase(words).join(' '));
  }

  article(): string[] {
    const paragraphs: string[] = [];
    for (let wordsLeft = this.#articleWords(); wordsLeft > 0; ) {
      const sentences: string[] = [];
      for (
        let sentencesLeft = this.#between(PARAGRAPH);
        sentencesLeft > 0 && wordsLeft > 0;
        sentencesLeft--
      ) {
        const words = this.#between(SENTENCE);
        sentences.push(`${capitalised(this.#phrase(words).join(' '))}.`);
        wordsLeft -= words;
      }
      paragraphs.push(sentences.join(' '));
    }
    return paragraphs;
  }

  /**
   * The number of words of the next article: the least number, and an exponentially distributed number of further
   * words.
   */
  #articleWords(): number {
    this.#articles += 1;
    const above = -Math.log(1 - ((this.#articles * GOLDEN_RATIO) % 1)) * WORDS.spread;
    return Math.min(WORDS.most, Math.round(WORDS.least + above));
  }

  #phrase(words: number): string[] {
    let at = this.#below(this.#words.length);
    return Array.from({ length: words }, () => {
      if (this.#next() < RARE_SHARE) return this.#name();
      at = this.#next() < PHRASE_SHARE ? (at + 1) % this.#words.length : this.#below(this.#words.length);
      return this.#words[at] ?? '';
    });
  }

  #name(): string {
    const length = 4 + this.#below(6);
    const letters = Array.from({ length }, (_, i) => {
      const from = i % 2 === 0 ? 'bcdfghjklmnprstvwz' : 'aeiou';
      return from.charAt(this.#below(from.length));
    });
    return capitalised(letters.join(''));
  }

  #between({ least, most }: { least: number; most: number }): number {
    return least + this.#below(most - least + 1);
  }

  #below(limit: number): number {
    return Math.floor(this.#next() * limit);
  }

  #next(): number {
    this.#state = (Math.imul(this.#state, 1_664_525) + 1_013_904_223) >>> 0;
    return this.#state / 2 ** 32;
  }
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
