export type Attributes = Record<string, unknown>;

export interface Placeholders {
  ExpressionAttributeNames?: Record<string, string> | undefined;
  ExpressionAttributeValues?: Record<string, unknown> | undefined;
}

const TOKEN = /\s*(<=|>=|[=<>(),]|[#:]?[A-Za-z_][\w]*)/y;

/** Tokens by expression, because each of a few expressions is evaluated for every item of a query. */
const known = new Map<string, readonly string[]>();

function tokensOf(text: string): readonly string[] {
  const before = known.get(text);
  if (before) return before;
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  for (let from = 0; from < text.length; from = TOKEN.lastIndex) {
    TOKEN.lastIndex = from;
    const [, token] = TOKEN.exec(text) ?? [];
    if (token === undefined) throw new Error(`the simulation cannot read the expression ${text}`);
    tokens.push(token);
  }
  known.set(text, tokens);
  return tokens;
}

/**
 * Reads an expression of DynamoDB from left to right, with only the parts of the language that Feedmill
 * uses.
 */
class Reader {
  readonly #tokens: readonly string[];
  readonly #placeholders: Placeholders;
  #at = 0;

  constructor(text: string, placeholders: Placeholders) {
    this.#placeholders = placeholders;
    this.#tokens = tokensOf(text);
  }

  get isAtEnd(): boolean {
    return this.#at === this.#tokens.length;
  }

  /** Consumes the next token if it is the given token. */
  takes(token: string): boolean {
    if (this.#tokens[this.#at] !== token) return false;
    this.#at += 1;
    return true;
  }

  next(): string {
    const token = this.#tokens[this.#at];
    if (token === undefined) throw new Error('an expression ends too early');
    this.#at += 1;
    return token;
  }

  expect(token: string): void {
    const found = this.next();
    if (found !== token) throw new Error(`an expression has ${found} in the place of ${token}`);
  }

  name(): string {
    const token = this.next();
    if (!token.startsWith('#')) return token;
    const name = this.#placeholders.ExpressionAttributeNames?.[token];
    if (name === undefined) throw new Error(`${token} has no name`);
    return name;
  }

  /** Reads an operand: a value, or the value of a named attribute. */
  operand(attributes: Attributes): unknown {
    const token = this.#tokens[this.#at] ?? '';
    if (!token.startsWith(':')) return attributes[this.name()];
    this.#at += 1;
    const values = this.#placeholders.ExpressionAttributeValues ?? {};
    if (!(token in values)) throw new Error(`${token} has no value`);
    return values[token];
  }
}

/** Whether a condition is true for an item. A missing item has no attributes. */
export function holds(text: string, item: Attributes | undefined, placeholders: Placeholders): boolean {
  const reader = new Reader(text, placeholders);
  const attributes = item ?? {};
  const isTrue = anyOf(reader, attributes);
  if (!reader.isAtEnd) throw new Error(`unexpected text after an expression: ${text}`);
  return isTrue;
}

function anyOf(reader: Reader, attributes: Attributes): boolean {
  let isTrue = allOf(reader, attributes);
  // The rest is read even if the result is already known, because the reader must reach the end of the
  // condition.
  while (reader.takes('OR')) isTrue = allOf(reader, attributes) || isTrue;
  return isTrue;
}

function allOf(reader: Reader, attributes: Attributes): boolean {
  let isTrue = readCondition(reader, attributes);
  while (reader.takes('AND')) isTrue = readCondition(reader, attributes) && isTrue;
  return isTrue;
}

function readCondition(reader: Reader, attributes: Attributes): boolean {
  if (reader.takes('(')) {
    const isTrue = anyOf(reader, attributes);
    reader.expect(')');
    return isTrue;
  }
  if (reader.takes('attribute_exists'))
    return inBrackets(reader, () => attributes[reader.name()] !== undefined);
  if (reader.takes('attribute_not_exists'))
    return inBrackets(reader, () => attributes[reader.name()] === undefined);
  if (reader.takes('begins_with')) {
    return inBrackets(reader, () => {
      const text = String(attributes[reader.name()] ?? '');
      reader.expect(',');
      return text.startsWith(String(reader.operand(attributes)));
    });
  }
  const left = reader.operand(attributes);
  const operator = reader.next();
  if (operator === 'BETWEEN') {
    const least = reader.operand(attributes);
    reader.expect('AND');
    const most = reader.operand(attributes);
    return compare(left, '>=', least) && compare(left, '<=', most);
  }
  return compare(left, operator, reader.operand(attributes));
}

function inBrackets<T>(reader: Reader, inner: () => T): T {
  reader.expect('(');
  const result = inner();
  reader.expect(')');
  return result;
}

/** A comparison with a missing attribute, or of a text with a number, is false. */
function compare(left: unknown, operator: string, right: unknown): boolean {
  const isText = typeof left === 'string' && typeof right === 'string';
  const isNumber = typeof left === 'number' && typeof right === 'number';
  if (!isText && !isNumber) return false;
  switch (operator) {
    case '=':
      return left === right;
    case '<>':
      return left !== right;
    case '<=':
      return left <= right;
    case '>=':
      return left >= right;
    case '<':
      return left < right;
    case '>':
      return left > right;
    default:
      throw new Error(`the simulation does not know the operator ${operator}`);
  }
}

/** The attributes after an update expression. */
export function updated(text: string, before: Attributes, placeholders: Placeholders): Attributes {
  const reader = new Reader(text, placeholders);
  const after = { ...before };
  while (!reader.isAtEnd) {
    const clause = reader.next();
    do {
      const name = reader.name();
      if (clause === 'REMOVE') delete after[name];
      else if (clause === 'ADD') after[name] = Number(before[name] ?? 0) + Number(reader.operand(before));
      else if (clause === 'SET') {
        reader.expect('=');
        after[name] = reader.takes('if_not_exists')
          ? inBrackets(reader, () => {
              const kept = before[reader.name()];
              reader.expect(',');
              const value = reader.operand(before);
              return kept ?? value;
            })
          : reader.operand(before);
      } else throw new Error(`the simulation does not know the update ${clause}`);
    } while (reader.takes(','));
  }
  return after;
}
