import { actionFor, ownedBy } from '#db/actions'
import { findingName } from '#db/findings'
import { findingsAnswered, findingsLeftBy, replacementsFor, stopOf, type FindingLeft } from '#db/stops'
import { formatInstant } from '#domain/dates'
import { can } from '#domain/permissions'
import { isOpen } from '#domain/standing'
import { STAGE_WORDS } from '#domain/vocabulary'
import { formToken } from '#gate/form'
import { allow, idIn, load, typedBefore } from '#gate/load'

export const loadStop = load('action.stop', async ({ db, asker }, id: string) => {
  const action = await actionFor(db, asker, idIn(id))
  allow(asker, 'action.stop', ownedBy(action))
  const { ref, title, planId, version, stage } = action
  const open = isOpen(stage)
  const stop = stage === 'stopped' ? await stopOf(db, action.id) : undefined
  const findings = open ? await findingsAnswered(db, asker, action.id) : stage === 'stopped' ? await findingsLeftBy(db, asker, action.id) : []
  const replacements = open ? await replacementsFor(db, action) : []
  return {
    action: { id: action.id, ref, title, planId, version, stage: STAGE_WORDS[stage].toLowerCase(), open, stopped: stage === 'stopped' },
    stop: stop && { by: stop.by, when: formatInstant(stop.at), reason: stop.reason, replacedBy: stop.replacedBy },
    findings: findings.map(findingShown),
    findingTotal: findings[0]?.total ?? 0,
    drops: can(asker, 'finding.drop', ownedBy(action)),
    replacements: replacements.map(({ id, ref, title }) => ({ value: String(id), label: `${ref} ${title}` })),
    formToken: formToken(),
    typed: await typedBefore(),
  }
})
export type StopShown = Awaited<ReturnType<typeof loadStop>>

const findingShown = ({ id, ref, words, review }: FindingLeft) => ({ id, name: findingName({ ref, words }), review })
