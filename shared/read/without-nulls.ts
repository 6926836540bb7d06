import { omitNullish } from '#shared/model/field-schemas.ts';
import { ownFields } from '#shared/model/own-fields.ts';

/** Without known fields that are null. Own fields (`_…`) stay as they are. */
export function withoutNulls<Fields extends object>(fields: Fields) {
  return { ...omitNullish(fields), ...ownFields(fields) };
}
