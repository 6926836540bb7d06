import * as z from 'zod/mini';
import { SCHEMAS, type SchemaName } from './answer-schemas.ts';

type Schema = z.core.JSONSchema.BaseSchema;

export interface SchemaField {
  name: string;
  isRequired: boolean;
  /** Type and limits: `string, at most 500 characters`. */
  type: string;
  description: string;
}

/** The alternatives of a field. Null is left out, because in every call null means that the field is removed. */
function alternatives(schema: Schema): Schema[] {
  const inner = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  if (inner.length > 0) return inner.flatMap((one) => alternatives(one));
  return schema.type === 'null' ? [] : [schema];
}

function between(low: number | undefined, high: number | undefined): string {
  // If a schema has no limit, zod writes the largest integer that a double represents exactly.
  const bounds = [low, high].map((one) =>
    one !== undefined && Number.isSafeInteger(one) && Math.abs(one) < 1e15 ? one : undefined,
  );
  if (bounds[0] === undefined) return bounds[1] === undefined ? '' : `, at most ${bounds[1]}`;
  return bounds[1] === undefined ? `, at least ${bounds[0]}` : `, ${bounds[0]} to ${bounds[1]}`;
}

function typeOf(schema: Schema): string {
  if (schema.enum !== undefined) return schema.enum.map((value) => JSON.stringify(value)).join(' or ');
  const [type = 'any JSON'] = [schema.type].flat().filter((one) => one !== 'null');
  if (type === 'array') {
    const { items, maxItems } = schema;
    const item = typeof items === 'object' && !Array.isArray(items) ? typeText(items) : 'any JSON';
    return `array of ${item}${maxItems === undefined ? '' : `; at most ${maxItems}`}`;
  }
  if (type === 'object') return `object with ${Object.keys(schema.properties ?? {}).join(', ')}`;
  if (type === 'string') {
    const limit = schema.maxLength === undefined ? '' : `, at most ${schema.maxLength} characters`;
    return `${schema.format ?? type}${limit}`;
  }
  return `${type}${between(schema.minimum, schema.maximum)}`;
}

const typeText = (schema: Schema): string => [...new Set(alternatives(schema).map(typeOf))].join(', or ');

/** The description of a field or, if the field has none, of its first alternative that has a description. */
const descriptionOf = (schema: Schema): string =>
  schema.description ??
  alternatives(schema).find(({ description }) => description !== undefined)?.description ??
  '';

/** The fields of one of the objects of the API, in the order of its schema. */
export function schemaFields(name: SchemaName): SchemaField[] {
  const { properties = {}, required = [] }: Schema = z.toJSONSchema(SCHEMAS[name], { io: 'input' });
  return Object.entries(properties).flatMap(([field, schema]) =>
    typeof schema === 'boolean'
      ? []
      : [
          {
            name: field,
            isRequired: required.includes(field),
            type: typeText(schema),
            description: descriptionOf(schema),
          },
        ],
  );
}
