/** The publisher's own fields of an object in an article: names that start with `_`, any JSON as value. */
export type OwnFields = { [name: `_${string}`]: unknown };

const OWN_NAME = /^_/;

export function isOwnName(name: string): boolean {
  return OWN_NAME.test(name);
}

export function ownFields(object: object): OwnFields {
  return Object.fromEntries(Object.entries(object).filter(([name]) => isOwnName(name)));
}

export const OWN_FIELDS = { additionalProperties: false, patternProperties: { [OWN_NAME.source]: {} } };
