import { RemovalPolicy } from 'aws-cdk-lib'
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway'
import { HttpApi, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2'
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda'
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs'
import type { Construct } from 'constructs'

/** Requests a second over all readers: a fuse, far above what a cache in front lets through. */
const THROTTLE = { rateLimit: 200, burstLimit: 400 }

/** One line per request, fields as API Gateway names them; no address of the reader is kept. */
const ACCESS_LOG = JSON.stringify({
  requestId: '$context.requestId',
  time: '$context.requestTime',
  method: '$context.httpMethod',
  path: '$context.path',
  status: '$context.status',
  length: '$context.responseLength',
  latency: '$context.responseLatency',
  error: '$context.integrationErrorMessage',
})

/** An HTTP API that hands every request to the function: routes, methods and errors are the app's own. */
export function httpApi(scope: Construct, handler: LambdaFunction): HttpApi {
  const api = new HttpApi(scope, 'HttpApi', {
    createDefaultStage: false,
    defaultIntegration: new HttpLambdaIntegration('ApiIntegration', handler),
  })
  const logGroup = new LogGroup(scope, 'AccessLog', {
    retention: RetentionDays.ONE_MONTH,
    removalPolicy: RemovalPolicy.DESTROY,
  })
  new HttpStage(scope, 'DefaultStage', {
    httpApi: api,
    stageName: '$default',
    autoDeploy: true,
    throttle: THROTTLE,
    accessLogSettings: {
      destination: new LogGroupLogDestination(logGroup),
      format: AccessLogFormat.custom(ACCESS_LOG),
    },
  })
  return api
}
