import { type Context, Hono } from 'hono'
import type { ApiDeps } from './deps.ts'
import { problemResponse } from './problem.ts'
import { getCluster, getClusterStories, listClusters } from './routes/clusters.ts'
import { getHealth, listFeeds } from './routes/feeds.ts'
import { getClusterPage, getFeedsPage, getHomePage, getStyle } from './routes/pages.ts'
import { getStory } from './routes/stories.ts'

export type { ApiDeps } from './deps.ts'

type Route = (c: Context, deps: ApiDeps) => Response | Promise<Response>

const routes: Record<string, Route> = {
  '/v1/clusters': listClusters,
  '/v1/clusters/:id': getCluster,
  '/v1/clusters/:id/stories': getClusterStories,
  '/v1/stories/:id': getStory,
  '/v1/feeds': listFeeds,
  '/v1/health': getHealth,
  '/': getHomePage,
  '/clusters/:id': getClusterPage,
  '/feeds': getFeedsPage,
  '/page.css': getStyle,
}

const ALLOW = 'GET, HEAD, OPTIONS'

/** On every answer: anybody may read, nobody may frame, sniff or run anything. Pages loosen the policy for their style. */
const everywhere: Record<string, string> = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag, Link, Location',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
}

/** The whole API and the reader's page, without any adapter: `app.fetch(request)` answers. */
export function createApp(deps: ApiDeps): Hono {
  const app = new Hono()
  app.use(async (c, next) => {
    await next()
    for (const [name, value] of Object.entries(everywhere)) {
      if (!c.res.headers.has(name)) c.res.headers.set(name, value)
    }
  })
  for (const [path, route] of Object.entries(routes)) {
    app.get(path, (c) => route(c, deps))
    app.options(path, preflight)
    app.all(path, methodNotAllowed)
  }
  app.notFound(() => problemResponse({ code: 'not-found', detail: 'There is no such address.' }))
  app.onError((error, c) => {
    deps.log?.('api-error', { method: c.req.method, path: c.req.path, error: error.stack ?? String(error) })
    return problemResponse({
      code: 'internal-error',
      detail: 'The request could not be answered. It is worth trying again.',
    })
  })
  return app
}

function preflight(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      allow: ALLOW,
      'access-control-allow-methods': 'GET, HEAD',
      'access-control-allow-headers': 'If-None-Match',
      'access-control-max-age': '86400',
    },
  })
}

function methodNotAllowed(): Response {
  return problemResponse({
    code: 'method-not-allowed',
    detail: `Use one of ${ALLOW}.`,
    headers: { allow: ALLOW },
  })
}
