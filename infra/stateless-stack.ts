import { CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib'
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb'
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda'
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources'
import { Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler'
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets'
import type { Queue } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'
import { httpApi } from './http-api.ts'
import { nodeFunction } from './node-function.ts'
import { deadLetterQueue, workQueue } from './queues.ts'

const READ = ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query']
const WRITE = ['dynamodb:PutItem', 'dynamodb:UpdateItem']
/** Clustering also writes candidate keys in batches and takes members out of clusters. */
const CLUSTER = [...READ, ...WRITE, 'dynamodb:BatchWriteItem', 'dynamodb:DeleteItem']

const POLL_TIMEOUT = Duration.seconds(120)
const CLUSTER_TIMEOUT = Duration.seconds(30)
/** Feeds that one instance polls at a time; waiting for the network costs no processor. */
const POLL_BATCH = 5
/** Instances that poll at a time: polite to the wires, and a bound on cost. */
const POLL_INSTANCES = 10

export type StatelessStackProps = StackProps & {
  table: TableV2
  /** Settings of the functions that make clusters (BORDERWIRE_…), as the deploying environment has them. */
  clusterSettings?: Record<string, string>
}

/** The way of the data: schedule → poll → cluster, the sweep that picks up what fell, and the API. */
export class StatelessStack extends Stack {
  constructor(scope: Construct, id: string, props: StatelessStackProps) {
    super(scope, id, props)
    const { table, clusterSettings = {} } = props
    const TABLE_NAME = table.tableName
    const pollQueue = workQueue(this, 'Poll', { handledWithin: POLL_TIMEOUT })
    const clusterQueue = workQueue(this, 'Cluster', { handledWithin: CLUSTER_TIMEOUT, fifo: true })
    const missed = deadLetterQueue(this, 'ScheduleDeadLetters')

    const schedule = nodeFunction(this, 'schedule', {
      timeout: Duration.seconds(50),
      memorySize: 256,
      environment: { TABLE_NAME, POLL_QUEUE_URL: pollQueue.queueUrl },
    })
    // Feeds that leave the catalogue are deleted.
    table.grant(schedule, ...READ, ...WRITE, 'dynamodb:DeleteItem')
    pollQueue.grantSendMessages(schedule)
    every(this, 'ScheduleEveryMinute', schedule, Duration.minutes(1), missed)

    const poll = nodeFunction(this, 'poll', {
      timeout: POLL_TIMEOUT,
      memorySize: 1024,
      environment: { TABLE_NAME, CLUSTER_QUEUE_URL: clusterQueue.queueUrl },
    })
    table.grant(poll, ...READ, ...WRITE)
    clusterQueue.grantSendMessages(poll)
    consume(poll, pollQueue, { batchSize: POLL_BATCH, maxConcurrency: POLL_INSTANCES })

    const cluster = nodeFunction(this, 'cluster', {
      timeout: CLUSTER_TIMEOUT,
      memorySize: 1024,
      environment: { TABLE_NAME, ...clusterSettings },
    })
    table.grant(cluster, ...CLUSTER)
    // A FIFO queue already runs one instance per group; this bounds how many groups go at once.
    consume(cluster, clusterQueue, { batchSize: 10, maxConcurrency: 5 })

    const sweep = nodeFunction(this, 'sweep', {
      timeout: Duration.minutes(4),
      memorySize: 1024,
      environment: { TABLE_NAME, ...clusterSettings },
    })
    table.grant(sweep, ...CLUSTER)
    every(this, 'SweepEveryFiveMinutes', sweep, Duration.minutes(5), missed)

    const api = nodeFunction(this, 'api', {
      timeout: Duration.seconds(15),
      memorySize: 1024,
      environment: { TABLE_NAME },
    })
    table.grant(api, ...READ)
    new CfnOutput(this, 'ApiUrl', { value: httpApi(this, api).apiEndpoint })
  }
}

/** A missed run is not repeated: the next one finds what it would have found. */
function every(scope: Construct, id: string, target: LambdaFunction, rate: Duration, deadLetters: Queue): void {
  target.configureAsyncInvoke({ retryAttempts: 0, maxEventAge: Duration.minutes(1) })
  new Schedule(scope, id, {
    schedule: ScheduleExpression.rate(rate),
    target: new LambdaInvoke(target, {
      deadLetterQueue: deadLetters,
      retryAttempts: 1,
      maxEventAge: Duration.minutes(1),
    }),
  })
}

function consume(target: LambdaFunction, queue: Queue, how: { batchSize: number; maxConcurrency: number }): void {
  target.addEventSource(new SqsEventSource(queue, { ...how, reportBatchItemFailures: true }))
}
