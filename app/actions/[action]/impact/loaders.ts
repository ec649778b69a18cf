import { actionFor, ownedBy } from '#db/actions'
import { evidenceOn } from '#db/action-shown'
import { aroundAction } from '#db/action-around'
import { impactSince } from '#db/impact'
import { formatInstant } from '#domain/dates'
import { IMPACT_EVIDENCE } from '#domain/impact'
import { EVIDENCE_KIND_WORDS, IMPACT_WORDS, STAGE_WORDS } from '#domain/vocabulary'
import { formToken } from '#gate/form'
import { allow, idIn, load, typedBefore } from '#gate/load'
import { movedSaid } from '../around-shown'
import { evidenceShown } from '../shown'

export const loadImpact = load('impact.judge', async ({ db, asker, today }, id: string) => {
  const action = await actionFor(db, asker, idIn(id))
  allow(asker, 'impact.judge', ownedBy(action))
  const since = await impactSince(db, action.id)
  const evidence = (await evidenceOn(db, action.id)).filter(({ kind, life }) => IMPACT_EVIDENCE.includes(kind) && life !== 'withdrawn')
  const { measures } = await aroundAction(db, action.id, 'now')
  return {
    action: { id: action.id, ref: action.ref, title: action.title, planId: action.planId, version: action.version, impact: action.impact },
    facts: [
      ['Impact now', IMPACT_WORDS[action.impact]],
      ['Judged', since ? `${formatInstant(since.at)}, by ${since.by}` : 'Not yet: this is how every action begins'],
      ['Why', since?.reason ?? ''],
      ['Stage', STAGE_WORDS[action.stage]],
      ['Measure of success', action.successMeasure],
    ].filter(([, value]) => value !== '') as [string, string][],
    measures: measures.map((measure) => ({ id: measure.id, name: `${measure.ref} ${measure.title}`, moved: movedSaid(measure) })),
    kinds: IMPACT_EVIDENCE.map((kind) => EVIDENCE_KIND_WORDS[kind].replace(/^\p{L}/u, (letter) => letter.toLowerCase())).join(', '),
    evidence: evidence.map((piece) => evidenceShown(piece, today)),
    formToken: formToken(),
    typed: await typedBefore(),
  }
})
export type ImpactShown = Awaited<ReturnType<typeof loadImpact>>
