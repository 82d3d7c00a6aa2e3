import type { Store } from '../store/store.ts'
import type { Story } from '../stories/story.ts'

/** The story with the body of its current version: heads have none, and some questions are answered by the body alone. */
export async function withBody(store: Pick<Store, 'getVersions'>, story: Story): Promise<Story> {
  if (story.current.body !== undefined) return story
  const versions = await store.getVersions(story.id)
  const current = versions.find((version) => version.version === story.current.version)
  return current ? { ...story, current } : story
}
