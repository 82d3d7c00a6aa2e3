/**
 * Words of harm by their stems, in the languages of the wires: enough to tell a running report of attacks from one of
 * talks or traffic. Which event it was is for lib/events to find.
 */
const HARM =
  /(?:(?<!\p{L})(?:kill|slain|maim|hits?(?!\p{L})|dead|death|wound|hurt|injur|casualt|strike|struck|shell|mortar|rocket|missile|raid|attack|blast|explo|bomb|abduct|kidnap|clash|gunfire|gunm[ae]n|shot|shoot|ambush|airstrike|drone hit|frapp|tué|mort|bless|obus|roquette|attaqu|tir[és]|enlèv|muert|hiere|hirió|hirieron|mata(?:n|ron)?(?!\p{L})|mató|herid|ataqu|ataca|bombard|explosi|secuestr|disparo|tirote|obús|getötet|tote|töte|verletz|beschoss|beschuss|angriff|angegriff|rakete|granat|entführ|schuss|schüss|zgin|zabit|rann|ostrzał|ostrzel|atak|wybuch|porwa|pocisk|strzał|tirs)|إطلاق نار|قصف|مقتل|قتل|غارة|هجوم|انفجار|погиб|уби[лтв]|подорв|підірв|ранен|обстрел|удар|снаряд|ракет|взрыв|атак|похи[тщ]|рейд|бо[йи](?!\p{L})|боестолк|перестрел|сбит|загин|вбит|поранен|обстріл|вдар|вибух|викра|збит|влуч)/iu

/** Entries of a running report are set apart by their times. */
const CLOCK = /(?:^|[\s[(])\d{1,2}(?::| h | h|h|\.)\d{2}(?!\d)/u
const MANY = 2

/**
 * A running report ("LIVE: …") of attacks covers several events, as a round-up does; one of talks, a feast or a place in
 * general reports none. Told by harm in its headline or in two of its timed entries.
 */
export function runningClass(text: { title: string; summary: string; body?: string }): 'wrapup' | 'feature' {
  if (tellsHarm(text.title)) return 'wrapup'
  const entries = `${text.summary.slice(0, 1000)}\n${(text.body ?? '').slice(0, 3000)}`.split(CLOCK).slice(1)
  return entries.filter(tellsHarm).length >= MANY ? 'wrapup' : 'feature'
}

/** Whether a piece of text tells of harm. */
export function tellsHarm(text: string): boolean {
  return HARM.test(text)
}
