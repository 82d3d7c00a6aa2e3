import { fileURLToPath } from 'node:url'
import { type Duration, RemovalPolicy } from 'aws-cdk-lib'
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Architecture, LoggingFormat, Runtime } from 'aws-cdk-lib/aws-lambda'
import { NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import type { Construct } from 'constructs'

const root = fileURLToPath(new URL('..', import.meta.url))

export type FunctionOptions = {
  timeout: Duration
  /** MB; processor time grows with it. */
  memorySize: number
  environment: Record<string, string>
}

/**
 * A Lambda from functions/<name>.ts: one ES module with everything in it, the SDK included, so that what was tested is
 * what runs. Its role may write its own log and nothing else until something is granted.
 */
export function nodeFunction(scope: Construct, name: string, options: FunctionOptions): NodejsFunction {
  const id = `${name[0]?.toUpperCase()}${name.slice(1)}`
  const logGroup = new LogGroup(scope, `${id}Log`, {
    retention: RetentionDays.ONE_MONTH,
    removalPolicy: RemovalPolicy.DESTROY,
  })
  const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') })
  logGroup.grantWrite(role)
  return new NodejsFunction(scope, `${id}Function`, {
    ...options,
    entry: `${root}functions/${name}.ts`,
    projectRoot: root,
    depsLockFilePath: `${root}package-lock.json`,
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    role,
    logGroup,
    loggingFormat: LoggingFormat.JSON,
    environment: { ...options.environment, NODE_OPTIONS: '--enable-source-maps' },
    bundling: {
      format: OutputFormat.ESM,
      target: 'node24',
      minify: true,
      // The word lists of a dozen languages take half the space unescaped. (The option `charset` is without effect.)
      esbuildArgs: { '--charset': 'utf8' },
      sourceMap: true,
      sourcesContent: false,
      bundleAwsSDK: true,
      mainFields: ['module', 'main'],
      // CommonJS dependencies inside an ES module still ask for `require`.
      banner: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);",
      commandHooks: {
        beforeBundling: () => [],
        beforeInstall: () => [],
        afterBundling: (_input, output) => [`node "${root}infra/bundle-data.mjs" "${output}"`],
      },
    },
  })
}
