/** The parameters of a query for a range of a partition; both ends are inclusive. */
export function keyCondition(
  pk: string,
  from: string | undefined,
  to: string | undefined,
): { KeyConditionExpression: string; ExpressionAttributeValues: Record<string, string> } {
  const range =
    from !== undefined && to !== undefined
      ? ' AND sk BETWEEN :from AND :to'
      : from !== undefined
        ? ' AND sk >= :from'
        : to !== undefined
          ? ' AND sk <= :to'
          : '';
  return {
    KeyConditionExpression: `pk = :pk${range}`,
    ExpressionAttributeValues: {
      ':pk': pk,
      ...(from !== undefined && { ':from': from }),
      ...(to !== undefined && { ':to': to }),
    },
  };
}

/** The filter that leaves out the items that have an attribute. */
export const absenceOf = (attribute: string | undefined) =>
  attribute === undefined ? {} : { FilterExpression: `attribute_not_exists(${attribute})` };

/** Attribute names can be reserved words, so all of them use placeholders. */
export function projection(only: readonly string[] | undefined) {
  if (only === undefined) return {};
  return {
    ProjectionExpression: only.map((_, i) => `#a${i}`).join(', '),
    ExpressionAttributeNames: Object.fromEntries(only.map((name, i) => [`#a${i}`, name])),
  };
}

export interface Condition {
  expression: string;
  names?: Record<string, string>;
  values?: Record<string, unknown>;
}

export const conditionOf = ({ expression, names, values }: Condition) => ({
  ConditionExpression: expression,
  ...(names && { ExpressionAttributeNames: names }),
  ...(values && { ExpressionAttributeValues: values }),
});

/** The parameters of an update that adds to numbers and sets other attributes; at least one of each. */
export function addition(
  amounts: Readonly<Record<string, number>>,
  set: Readonly<Record<string, number>>,
): {
  UpdateExpression: string;
  ExpressionAttributeNames: Record<string, string>;
  ExpressionAttributeValues: Record<string, number>;
} {
  const added = Object.entries(amounts);
  const fixed = Object.entries(set);
  return {
    UpdateExpression: `SET ${fixed.map((_, i) => `#s${i} = :s${i}`).join(', ')} ADD ${added.map((_, i) => `#a${i} :a${i}`).join(', ')}`,
    ExpressionAttributeNames: Object.fromEntries([
      ...fixed.map(([name], i) => [`#s${i}`, name]),
      ...added.map(([name], i) => [`#a${i}`, name]),
    ]),
    ExpressionAttributeValues: Object.fromEntries([
      ...fixed.map(([, value], i) => [`:s${i}`, value]),
      ...added.map(([, value], i) => [`:a${i}`, value]),
    ]),
  };
}
