import { omitNullish } from '#shared/model/field-schemas.ts';
import { ownFields } from '#shared/model/own-fields.ts';

/** An author or attachment without its known fields that are null. Own fields are kept as they are, as those of an article. */
export function withoutNulls<Fields extends object>(fields: Fields) {
  return { ...omitNullish(fields), ...ownFields(fields) };
}
