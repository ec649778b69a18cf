import type { FollowUpSaid } from '#db/compare'
import { findingName } from '#db/findings'
import { SAID_WORDS } from '#domain/compare'
import type { Difference } from '#domain/errors'

/** What somebody else saved of a later finding meanwhile, beside what was typed. */
export function differencesOf(earlier: readonly { id: number; ref: string; words: string }[], theirs: readonly FollowUpSaid[], yours: readonly FollowUpSaid[]): Difference[] {
  const saidOf = (said: readonly FollowUpSaid[], id: number) => SAID_WORDS[said.find(({ earlierId }) => earlierId === id)?.says ?? 'not_mentioned']
  return earlier.map((finding) => ({ label: findingName(finding), theirs: saidOf(theirs, finding.id), yours: saidOf(yours, finding.id) })).filter((each) => each.theirs !== each.yours)
}
