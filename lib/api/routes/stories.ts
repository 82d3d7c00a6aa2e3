import type { Context } from 'hono'
import { answer, jsonBody } from '../answer.ts'
import { toStoryAnswer } from '../answers/story.ts'
import type { ApiDeps } from '../deps.ts'
import { problemResponse } from '../problem.ts'
import { isId, refuseParameters } from '../query.ts'
import { type FoundStory, findStory } from '../read/story.ts'

export async function getStory(c: Context, { store, now }: ApiDeps): Promise<Response> {
  const fault = refuseParameters(c.req.queries())
  if (fault) return problemResponse(fault)
  const id = c.req.param('id') ?? ''
  const found: FoundStory = isId(id) ? await findStory(store, id, now()) : { kind: 'unknown' }
  if (found.kind === 'unknown') return problemResponse({ code: 'not-found', detail: 'There is no story of this id.' })
  if (found.kind === 'withdrawn') {
    return problemResponse({ code: 'withdrawn', detail: found.reason, more: { withdrawnAt: found.at } })
  }
  return answer(c.req.raw, jsonBody(toStoryAnswer(found.story, found.versions)))
}
