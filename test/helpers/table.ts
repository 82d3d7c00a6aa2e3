import { type AttributeValue, type DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb'
import { EMBEDDED_TABLE } from '../../lib/store/embedded.ts'

/** Every row of a table, by its keys: two dumps that are equal are two tables that are equal. */
export async function dumpTable(
  client: Pick<DynamoDBClient, 'send'>,
  table = EMBEDDED_TABLE,
): Promise<Map<string, Record<string, AttributeValue>>> {
  const rows = new Map<string, Record<string, AttributeValue>>()
  let from: Record<string, AttributeValue> | undefined
  do {
    const page = await client.send(new ScanCommand({ TableName: table, ExclusiveStartKey: from, ConsistentRead: true }))
    for (const row of page.Items ?? []) rows.set(`${row.pk?.S} ${row.sk?.S}`, row)
    from = page.LastEvaluatedKey
  } while (from)
  return new Map([...rows].sort(([a], [b]) => (a < b ? -1 : 1)))
}
