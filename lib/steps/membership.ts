import type { Member } from '../clusters/cluster.ts'
import { toMember } from '../clusters/member.ts'
import type { Store } from '../store/store.ts'
import type { Story } from '../stories/story.ts'

/** A story as a member of its cluster, with what its earlier versions under the same id said; they are read if there are any. */
export async function memberOf(store: Pick<Store, 'getVersions'>, story: Story): Promise<Member> {
  return toMember(story, story.versions > 1 ? await store.getVersions(story.id) : [])
}
