import { readFileSync } from 'node:fs'
import { App } from 'aws-cdk-lib'
import { Template } from 'aws-cdk-lib/assertions'
import { StatefulStack } from '../../infra/stateful-stack.ts'
import { StatelessStack } from '../../infra/stateless-stack.ts'

/** biome-ignore lint/suspicious/noExplicitAny: templates are JSON of CloudFormation's own making. */
export type Resource = { Type: string; Properties: any; DeletionPolicy?: string; UpdateReplacePolicy?: string }

export type Synthesized = { stateful: Template; stateless: Template }

/** Both stacks' templates, as `npm run synth` makes them but for the bundles. */
export function synthesize(): Synthesized {
  const { context } = JSON.parse(readFileSync(new URL('../../cdk.json', import.meta.url), 'utf8'))
  const app = new App({ context: { ...context, 'aws:cdk:bundling-stacks': [] } })
  const stateful = new StatefulStack(app, 'Stateful', {})
  const stateless = new StatelessStack(app, 'Stateless', { table: stateful.table })
  return { stateful: Template.fromStack(stateful), stateless: Template.fromStack(stateless) }
}

export function resources(template: Template, type: string): [string, Resource][] {
  return Object.entries(template.findResources(type)) as [string, Resource][]
}
