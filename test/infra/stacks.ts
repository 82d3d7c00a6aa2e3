import { beforeAll, describe, expect, it } from 'vitest'
import { createTableInput, table } from '../../lib/store/table.ts'
import { functionNamed, type Resource, resources, type Synthesized, settings } from './synthesized.ts'

const FUNCTIONS = ['Api', 'Cluster', 'Poll', 'Schedule', 'Sweep']

/** What must never silently change, whatever else does. */
export function describeStacks(synthesized: () => Synthesized): void {
  let stacks: Synthesized
  beforeAll(() => {
    stacks = synthesized()
  })

  const of = (type: string) => resources(stacks.stateless, type)
  const lambda = (name: string) => functionNamed(stacks.stateless, name)
  const refersTo = (value: unknown, id: string) => JSON.stringify(value).includes(`"${id}"`)

  /** Every statement that a function's role carries. */
  function statements(name: string): { Action: string[]; Resource: unknown[] }[] {
    return of('AWS::IAM::Policy')
      .filter(([, policy]) =>
        policy.Properties.Roles.some((role: { Ref: string }) => role.Ref.startsWith(`${name}Role`)),
      )
      .flatMap(([, policy]) => policy.Properties.PolicyDocument.Statement)
      .map((statement) => ({ Action: [statement.Action].flat(), Resource: [statement.Resource].flat() }))
  }

  const actions = (name: string, service: string) =>
    statements(name)
      .flatMap((statement) => statement.Action)
      .filter((action) => action.startsWith(`${service}:`))
      .map((action) => action.slice(service.length + 1))
      .sort()

  describe('the table', () => {
    let definition: Resource
    beforeAll(() => {
      definition = resources(stacks.stateful, 'AWS::DynamoDB::GlobalTable')[0]![1]
    })

    it('is the only thing in its stack, and outlives it', () => {
      expect(Object.values(stacks.stateful.Resources)).toHaveLength(1)
      expect(definition.DeletionPolicy).toBe('Retain')
      expect(definition.UpdateReplacePolicy).toBe('Retain')
      expect(definition.Properties.Replicas).toMatchObject([
        {
          DeletionProtectionEnabled: true,
          PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        },
      ])
    })

    it('has the keys and indexes that the store uses', () => {
      const expected = createTableInput('any')
      expect(definition.Properties.KeySchema).toEqual(expected.KeySchema)
      const byName = (a: { AttributeName: string }, b: { AttributeName: string }) =>
        a.AttributeName.localeCompare(b.AttributeName)
      expect(definition.Properties.AttributeDefinitions.toSorted(byName)).toEqual(
        expected.AttributeDefinitions.toSorted(byName),
      )
      const indexes = definition.Properties.GlobalSecondaryIndexes.map(
        ({ IndexName, KeySchema, Projection }: Record<string, unknown>) => ({ IndexName, KeySchema, Projection }),
      )
      expect(indexes).toEqual(expected.GlobalSecondaryIndexes)
    })

    it('is paid by use, within a limit, and forgets rows whose time is over', () => {
      expect(definition.Properties.BillingMode).toBe('PAY_PER_REQUEST')
      expect(definition.Properties.WriteOnDemandThroughputSettings.MaxWriteRequestUnits).toBeGreaterThan(0)
      expect(definition.Properties.TimeToLiveSpecification).toEqual({
        AttributeName: table.ttlAttribute,
        Enabled: true,
      })
    })
  })

  describe('the functions', () => {
    it.each(FUNCTIONS)('%s runs on arm64 and Node 24 and keeps its log for a month', (name) => {
      const [, { Properties }] = lambda(name)
      expect(Properties).toMatchObject({
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        Handler: 'index.handler',
        LoggingConfig: { LogFormat: 'JSON', LogGroup: { Ref: expect.stringMatching(`^${name}Log`) } },
        Environment: { Variables: { NODE_OPTIONS: '--enable-source-maps' } },
      })
      const [, log] = of('AWS::Logs::LogGroup').find(([id]) => id === Properties.LoggingConfig.LogGroup.Ref)!
      expect(log.Properties.RetentionInDays).toBe(30)
    })

    it('are these five and no others', () => {
      expect(of('AWS::Lambda::Function')).toHaveLength(FUNCTIONS.length)
    })

    it.each(FUNCTIONS)('%s has the settings of clusters exactly if it makes them', (name) => {
      const { Variables } = lambda(name)[1].Properties.Environment
      const given = Object.fromEntries(Object.keys(settings).map((key) => [key, Variables[key]]))
      expect(given).toEqual(name === 'Cluster' || name === 'Sweep' ? settings : {})
    })

    it.each([
      ['Api', []],
      ['Schedule', ['DeleteItem', 'PutItem', 'UpdateItem']],
      ['Poll', ['PutItem', 'UpdateItem']],
      ['Cluster', ['BatchWriteItem', 'DeleteItem', 'PutItem', 'UpdateItem']],
      ['Sweep', ['BatchWriteItem', 'DeleteItem', 'PutItem', 'UpdateItem']],
    ])('%s reads the table by key and writes only with %j', (name, writes) => {
      expect(actions(name, 'dynamodb')).toEqual(['BatchGetItem', 'GetItem', 'Query', ...writes].sort())
    })

    it.each([
      ['Api', []],
      ['Sweep', []],
      ['Schedule', ['SendMessage']],
      ['Poll', ['ChangeMessageVisibility', 'DeleteMessage', 'ReceiveMessage', 'SendMessage']],
      ['Cluster', ['ChangeMessageVisibility', 'DeleteMessage', 'ReceiveMessage']],
    ])('%s may do %j with queues', (name, expected) => {
      const granted = actions(name, 'sqs').filter((action) => !action.startsWith('Get'))
      expect(granted).toEqual(expected)
    })

    it.each(FUNCTIONS)('%s has no managed policy and no wildcard but the indexes of the table', (name) => {
      const [, role] = of('AWS::IAM::Role').find(([id]) => id.startsWith(`${name}Role`))!
      expect(role.Properties.ManagedPolicyArns).toBeUndefined()
      for (const { Action, Resource } of statements(name)) {
        expect(Action.filter((action) => action.includes('*'))).toEqual([])
        for (const resource of Resource) {
          const wild = JSON.stringify(resource).match(/[^"]*\*[^"]*/g) ?? []
          expect(wild.filter((part) => part !== '/index/*')).toEqual([])
        }
      }
    })
  })

  describe('the queues', () => {
    it('have dead letters, each of its own kind, and refuse plain connections', () => {
      const queues = of('AWS::SQS::Queue')
      const work = queues.filter(([, queue]) => queue.Properties.RedrivePolicy)
      expect(work.map(([id]) => id.replace(/[0-9A-F]{8}$/, '')).sort()).toEqual(['ClusterQueue', 'PollQueue'])
      for (const [, queue] of work) {
        expect(queue.Properties.RedrivePolicy.maxReceiveCount).toBe(3)
        const letters = queues.find(([id]) => refersTo(queue.Properties.RedrivePolicy, id))!
        expect(letters[1].Properties.FifoQueue).toBe(queue.Properties.FifoQueue)
        expect(letters[1].Properties.MessageRetentionPeriod).toBe(14 * 86_400)
      }
      for (const [id] of queues) {
        const policy = of('AWS::SQS::QueuePolicy').find(([, each]) => refersTo(each.Properties.Queues, id))
        expect(JSON.stringify(policy)).toContain('"aws:SecureTransport":"false"')
      }
    })

    it.each([
      ['Poll', 'PollQueue'],
      ['Cluster', 'ClusterQueue'],
    ])('%s gives back single messages of its batch and is never handed one twice while it works', (name, queueName) => {
      const [id, reader] = lambda(name)
      const [, source] = of('AWS::Lambda::EventSourceMapping').find(([, each]) =>
        refersTo(each.Properties.FunctionName, id),
      )!
      expect(source.Properties.FunctionResponseTypes).toEqual(['ReportBatchItemFailures'])
      expect(source.Properties.ScalingConfig.MaximumConcurrency).toBeGreaterThanOrEqual(2)
      const [, queue] = of('AWS::SQS::Queue').find(([each]) => refersTo(source.Properties.EventSourceArn, each))!
      expect(JSON.stringify(source.Properties.EventSourceArn)).toContain(queueName)
      expect(queue.Properties.VisibilityTimeout).toBeGreaterThanOrEqual(6 * reader.Properties.Timeout)
    })

    it('keeps stories in order', () => {
      const [, cluster] = of('AWS::SQS::Queue').find(([id]) => id.startsWith('ClusterQueue'))!
      expect(cluster.Properties.FifoQueue).toBe(true)
    })
  })

  describe('the schedules', () => {
    it.each([
      ['ScheduleEveryMinute', 'Schedule', 'rate(1 minute)'],
      ['SweepEveryFiveMinutes', 'Sweep', 'rate(5 minutes)'],
    ])('%s calls %s at %s, with dead letters and no pile of repeats', (scheduleName, name, expression) => {
      const [, schedule] = of('AWS::Scheduler::Schedule').find(([id]) => id.startsWith(scheduleName))!
      expect(schedule.Properties.ScheduleExpression).toBe(expression)
      expect(schedule.Properties.State).toBe('ENABLED')
      expect(refersTo(schedule.Properties.Target.Arn, lambda(name)[0])).toBe(true)
      expect(schedule.Properties.Target.RetryPolicy.MaximumRetryAttempts).toBeLessThanOrEqual(1)
      const [letters] = of('AWS::SQS::Queue').find(([id]) => id.startsWith('ScheduleDeadLetters'))!
      expect(refersTo(schedule.Properties.Target.DeadLetterConfig, letters)).toBe(true)
    })
  })

  describe('the HTTP API', () => {
    it('hands every request to the api function', () => {
      const [, route] = of('AWS::ApiGatewayV2::Route')[0]!
      expect(of('AWS::ApiGatewayV2::Route')).toHaveLength(1)
      expect(route.Properties.RouteKey).toBe('$default')
      const [, integration] = of('AWS::ApiGatewayV2::Integration')[0]!
      expect(integration.Properties).toMatchObject({ IntegrationType: 'AWS_PROXY', PayloadFormatVersion: '2.0' })
      expect(refersTo(integration.Properties.IntegrationUri, lambda('Api')[0])).toBe(true)
    })

    it('logs accesses without the address of the reader, and is throttled', () => {
      const [, stage] = of('AWS::ApiGatewayV2::Stage')[0]!
      expect(stage.Properties.AccessLogSettings.DestinationArn).toBeDefined()
      expect(stage.Properties.AccessLogSettings.Format).toContain('$context.status')
      expect(stage.Properties.AccessLogSettings.Format).not.toMatch(/sourceIp|identity/)
      expect(stage.Properties.DefaultRouteSettings.ThrottlingRateLimit).toBeGreaterThan(0)
    })
  })

  describe('both stacks', () => {
    it('name nothing, so that two can stand side by side, and know no account or region', () => {
      for (const template of [stacks.stateful, stacks.stateless]) {
        for (const { Properties } of Object.values(template.Resources)) {
          for (const name of ['TableName', 'FunctionName', 'QueueName', 'RoleName', 'LogGroupName']) {
            if (typeof Properties?.[name] === 'string') expect.fail(`${name} is fixed: ${Properties[name]}`)
          }
        }
        expect(JSON.stringify(template.Resources)).not.toMatch(/\b\d{12}\b|us-east-1|eu-west-1/)
      }
    })
  })
}
