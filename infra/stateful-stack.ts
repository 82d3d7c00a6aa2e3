import { RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib'
import {
  AttributeType,
  Billing,
  type GlobalSecondaryIndexPropsV2,
  ProjectionType,
  TableEncryptionV2,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb'
import type { Construct } from 'constructs'
import { table as definition } from '../lib/store/table.ts'

/**
 * Units a second at which DynamoDB throttles instead of billing on: a hundred times the busiest day, and a fuse against
 * a loop that somebody wrote by mistake.
 */
const MAX_UNITS = 4000

/** What must outlive every deployment: the one table. */
export class StatefulStack extends Stack {
  readonly table: TableV2

  constructor(scope: Construct, id: string, props: StackProps) {
    super(scope, id, props)
    this.table = new TableV2(this, 'Table', {
      partitionKey: string(definition.partitionKey),
      sortKey: string(definition.sortKey),
      globalSecondaryIndexes: Object.values(definition.indexes).map(toIndex),
      timeToLiveAttribute: definition.ttlAttribute,
      billing: Billing.onDemand({ maxReadRequestUnits: MAX_UNITS, maxWriteRequestUnits: MAX_UNITS }),
      encryption: TableEncryptionV2.dynamoOwnedKey(),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    })
  }
}

function toIndex(index: {
  name: string
  partitionKey: string
  sortKey: string
  projected: readonly string[]
}): GlobalSecondaryIndexPropsV2 {
  return {
    indexName: index.name,
    partitionKey: string(index.partitionKey),
    sortKey: string(index.sortKey),
    ...(index.projected.length > 0
      ? { projectionType: ProjectionType.INCLUDE, nonKeyAttributes: [...index.projected] }
      : { projectionType: ProjectionType.KEYS_ONLY }),
  }
}

function string(name: string) {
  return { name, type: AttributeType.STRING }
}
