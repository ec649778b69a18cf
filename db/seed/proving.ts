import { ownedBy } from '#db/actions'
import { attachEvidence, evidenceFor, givenBy, reuseEvidence, reviewEvidence, reviseEvidence } from '#db/evidence'
import { evidencedWith, useForFinding } from '#db/finding-evidence'
import { findingFor } from '#db/findings'
import { can, type Verb } from '#domain/permissions'
import { allow, dayOf, doingOf, found, loaded, type At, type Moment, type Scene } from './scene.ts'
import type { FindingEvidenceStory } from './story/calendar.ts'
import type { EvidenceReviewStory, EvidenceStory, PlanStory, RevisionStory } from './story/types.ts'

const VERB_OF: Record<EvidenceReviewStory['outcome'], Verb> = { accepted: 'evidence.review', queried: 'evidence.review', answered: 'evidence.answer', withdrawn: 'evidence.withdraw' }

/** A piece of evidence: attached, reviewed, and where the story says so revised. */
export function evidenceMoments(plan: PlanStory, piece: EvidenceStory): Moment[] {
  const made = { id: 0 }
  const { reviews = [], revision } = piece
  return [
    { day: piece.day, rank: 5, play: async (scene, at) => { made.id = await attach(scene, at, plan, piece) } },
    ...(revision ? [{ day: revision.day, rank: 6, play: (scene: Scene, at: At) => revise(scene, at, piece, revision, made.id) }] : []),
    ...reviews.map((review): Moment => ({ day: review.day, rank: 7, play: (scene, at) => say(scene, at, review, made.id) })),
  ]
}

async function attach(scene: Scene, at: At, plan: PlanStory, piece: EvidenceStory): Promise<number> {
  const giver = doingOf(scene, piece.by, at)
  const served = await Promise.all(piece.actions.map(async (ref) => {
    const action = plan.actions.find((each) => each.ref === ref)
    if (!action) throw new Error(`"${piece.title}" serves an action ${ref} that the plan doesn't have`)
    return { action, held: await loaded(scene, giver, action) }
  }))
  const mine = served.filter(({ held }) => can(giver.asker, 'evidence.attach', ownedBy(held)))
  const { title, kind, about, shows, stale } = piece
  const { id } = await attachEvidence(scene.tx, giver, mine.map(({ held }) => held), {
    title, kind, shows, aboutFrom: dayOf(scene, about.from), aboutTo: about.to === undefined ? null : dayOf(scene, about.to),
    staleOn: stale === undefined ? null : dayOf(scene, stale),
  }, filesOf(scene, piece), piece.links ?? [])
  scene.evidence.set(piece.title, id)
  for (const { action } of served.filter((each) => !mine.includes(each))) {
    const owner = doingOf(scene, action.owner, at)
    const held = await loaded(scene, owner, action)
    allow(owner, 'evidence.attach', ownedBy(held))
    await reuseEvidence(scene.tx, owner, held, await evidenceFor(scene.tx, owner.asker, id))
  }
  return id
}

const filesOf = (scene: Scene, { files = [] }: EvidenceStory | RevisionStory) => files.map((file) => found(scene.files, file))

async function revise(scene: Scene, at: At, { by }: EvidenceStory, revision: RevisionStory, id: number) {
  const doing = doingOf(scene, by, at)
  const held = await evidenceFor(scene.tx, doing.asker, id)
  allow(doing, 'evidence.revise', ...givenBy(held))
  await reviseEvidence(scene.tx, doing, held, revision.note, filesOf(scene, revision), revision.links ?? [])
}

async function say(scene: Scene, at: At, { by, outcome, words }: EvidenceReviewStory, id: number) {
  const doing = doingOf(scene, by, at)
  const held = await evidenceFor(scene.tx, doing.asker, id)
  allow(doing, VERB_OF[outcome], ...givenBy(held))
  await reviewEvidence(scene.tx, doing, held, outcome, words)
}

/** A piece of evidence used for a finding, by its giver or an administrator. */
export function findingEvidenceMoment({ evidence, finding, day, by }: FindingEvidenceStory): Moment {
  return {
    day, rank: 27,
    play: async (scene, at) => {
      const doing = doingOf(scene, by, at)
      const held = await findingFor(scene.tx, doing.asker, found(scene.findings, finding))
      const piece = await evidenceFor(scene.tx, doing.asker, found(scene.evidence, evidence))
      allow(doing, 'evidence.attach', ...evidencedWith(held, piece.givenBy))
      await useForFinding(scene.tx, doing, held, piece)
    },
  }
}
