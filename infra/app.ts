import { App, Tags } from 'aws-cdk-lib'
import { StatefulStack } from './stateful-stack.ts'
import { StatelessStack } from './stateless-stack.ts'

/** What the clusters of this deployment prefer for headline and summary: set when it is synthesized. */
const clusterSettings = Object.fromEntries(
  ['BORDERWIRE_ORIGINS', 'BORDERWIRE_LANGUAGES'].flatMap((name) => {
    const value = process.env[name]
    return value ? [[name, value]] : []
  }),
)

/** Both stacks are free of account and region: they go where the deploying credentials point. */
const app = new App()
const stateful = new StatefulStack(app, 'BorderwireStateful', {
  description: 'Borderwire: the table. Kept when everything else is destroyed.',
})
new StatelessStack(app, 'BorderwireStateless', {
  description: 'Borderwire: schedules, queues, functions and the API. Nothing in it is the only copy of anything.',
  table: stateful.table,
  clusterSettings,
})
Tags.of(app).add('project', 'borderwire')
