import type { Explanation, Signal } from '../../stories/story.ts'

/** Why a story is in its cluster: score and threshold, what spoke for and against, and the next best cluster. */
export function toExplanationAnswer(explanation: Explanation) {
  return {
    outcome: explanation.outcome,
    reason: explanation.reason ?? null,
    score: explanation.score ?? null,
    threshold: explanation.threshold ?? null,
    nearest: explanation.nearest ?? null,
    for: explanation.for.map(toSignalAnswer),
    against: explanation.against.map(toSignalAnswer),
    runnerUp: explanation.runnerUp
      ? { clusterId: explanation.runnerUp.clusterId, score: explanation.runnerUp.score }
      : null,
    model: explanation.model,
  }
}

export type ExplanationAnswer = ReturnType<typeof toExplanationAnswer>

function toSignalAnswer({ name, value, weight, note }: Signal) {
  return { name, value, weight, note: note ?? null }
}
