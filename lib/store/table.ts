/**
 * The one table: its keys and its two sparse indexes. The embedded store creates it from here and so does the CDK app,
 * so that no third place can disagree. The indexes carry keys (and, for lists, tags) only: what they name is read
 * from the table itself, consistently, which keeps writes cheap and lists true.
 */
export const table = {
  partitionKey: 'pk',
  sortKey: 'sk',
  /** Epoch seconds after which DynamoDB may delete a row. */
  ttlAttribute: 'expiresAt',
  indexes: {
    /** Clusters by day of their latest report; `langs` are the tags that lists are narrowed by, languages among them. */
    byDay: { name: 'byDay', partitionKey: 'dayPk', sortKey: 'daySk', projected: ['langs'] },
    /** What waits for a time: feeds for their poll, stories for clustering, open clusters for closing. */
    waiting: { name: 'waiting', partitionKey: 'waitPk', sortKey: 'waitSk', projected: [] as string[] },
  },
} as const

/** CreateTable input: on-demand, every key attribute a string. */
export function createTableInput(tableName: string) {
  const indexes = Object.values(table.indexes)
  const keyNames = [table.partitionKey, table.sortKey, ...indexes.flatMap((i) => [i.partitionKey, i.sortKey])]
  return {
    TableName: tableName,
    BillingMode: 'PAY_PER_REQUEST' as const,
    AttributeDefinitions: keyNames.map((name) => ({ AttributeName: name, AttributeType: 'S' as const })),
    KeySchema: keySchema(table),
    GlobalSecondaryIndexes: indexes.map((index) => ({
      IndexName: index.name,
      KeySchema: keySchema(index),
      Projection:
        index.projected.length > 0
          ? { ProjectionType: 'INCLUDE' as const, NonKeyAttributes: [...index.projected] }
          : { ProjectionType: 'KEYS_ONLY' as const },
    })),
  }
}

function keySchema(keys: { partitionKey: string; sortKey: string }) {
  return [
    { AttributeName: keys.partitionKey, KeyType: 'HASH' as const },
    { AttributeName: keys.sortKey, KeyType: 'RANGE' as const },
  ]
}
