import { execFile } from 'node:child_process'
import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
const root = fileURLToPath(new URL('../..', import.meta.url))

// biome-ignore lint/suspicious/noExplicitAny: templates are JSON of CloudFormation's own making.
export type Resource = { Type: string; Properties: any; DeletionPolicy?: string; UpdateReplacePolicy?: string }
export type Template = { Resources: Record<string, Resource> }

/** What `npm run synth` makes: a folder with both templates and the bundled functions. */
export type Synthesized = { folder: string; stateful: Template; stateless: Template }

/** Settings of the environment that deploys. */
export const settings = { BORDERWIRE_ORIGINS: 'Northern Wire,Farwire', BORDERWIRE_LANGUAGES: 'en,uk' }

/** Runs infra/app.ts as the CDK command line does, with the context of cdk.json, into a folder of its own. */
export async function synthesize(): Promise<Synthesized> {
  const folder = await mkdtemp(join(tmpdir(), 'borderwire-synth-'))
  const { context } = JSON.parse(await readFile(join(root, 'cdk.json'), 'utf8'))
  const env = { ...process.env, ...settings, CDK_OUTDIR: folder, CDK_CONTEXT_JSON: JSON.stringify(context) }
  await run(process.execPath, ['--import', 'tsx', 'infra/app.ts'], { cwd: root, env, maxBuffer: 10_000_000 })
  const template = async (stack: string) => JSON.parse(await readFile(join(folder, `${stack}.template.json`), 'utf8'))
  return {
    folder,
    stateful: await template('BorderwireStateful'),
    stateless: await template('BorderwireStateless'),
  }
}

export function resources(template: Template, type: string): [string, Resource][] {
  return Object.entries(template.Resources).filter(([, resource]) => resource.Type === type)
}

export function functionNamed(template: Template, name: string): [string, Resource] {
  const found = resources(template, 'AWS::Lambda::Function').find(([id]) => id.startsWith(`${name}Function`))
  if (!found) throw new Error(`the stack has no function ${name}`)
  return found
}
