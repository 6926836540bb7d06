import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/**
 * The client of a `Table`. Functions, commands and tests use this function, so that all of them have the same rules for
 * values: an attribute that is undefined is left out, and an undefined value in a list or a map is an error.
 */
export function openDocuments(client: DynamoDBClient): DynamoDBDocumentClient {
  return DynamoDBDocumentClient.from(client);
}
