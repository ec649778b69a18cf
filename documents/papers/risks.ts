import type { Day } from '#domain/dates'
import type { Cell, PaperPart } from '#domain/paper'
import { bandOf, scoreOf, scoreWords, type Level, type RiskScale } from '#domain/risk-scale'
import { riskWords } from '#domain/risks'
import { counted, inWords } from '#domain/sentence'
import { bounded, clipped, columnsOf, onDay, paragraph, said } from './cells.ts'

/** A risk as it stood on the day of the paper. `offTrack` says which mitigating actions are off track and why, null when none is. */
export type PaperRisk = {
  ref: string; title: string; cause: string; event: string; consequence: string; owner: string; initial: Level; current: Level; target: Level
  mitigations: readonly { ref: string }[]; offTrack: string | null; reviewedOn: Day
}
export type RiskFacts = { risks: readonly PaperRisk[]; total: number; scale: RiskScale; picture: Extract<PaperPart, { kind: 'picture' }> | null }

const EMPTY = 'No risk is open.'

/** The open risks, the greatest first: how many stand in each band, the heat map, and the register. */
export function riskParts({ risks, total, scale, picture }: RiskFacts): PaperPart[] {
  if (risks.length === 0) return [paragraph(EMPTY)]
  return [
    paragraph(bandsSentence(risks, total, scale)),
    ...(picture ? [picture] : []),
    ...bounded({
      name: 'Risks', caption: 'The risk register: open risks, the greatest first', empty: EMPTY,
      columns: columnsOf(['Ref', 0.5], ['Risk', 6], ['Owner', 1.1], ['Initial', 1], ['Current', 1], ['Target', 1], ['Mitigation', 2.2], ['Last looked at', 0.8]),
    }, risks.map((risk) => riskCells(risk, scale)), total, ['open risk', 'open risks']),
  ]
}

/** The greatest risks in a table that leaves room for the rest of the page. */
export function risksOnASide({ risks, total, scale }: Omit<RiskFacts, 'picture'>): PaperPart[] {
  if (risks.length === 0) return [paragraph(EMPTY)]
  return bounded({
    name: 'Risks', caption: 'The greatest open risks', empty: EMPTY, columns: columnsOf(['Risk', 3.6], ['Owner', 1.4], ['Current', 1], ['Target', 1], ['Mitigation', 1.6]),
  }, risks.map(({ ref, title, owner, current, target, ...risk }) => [said(clipped(`${ref} ${title}`, SHORT)), said(owner), scoreCell(scale, current), scoreCell(scale, target), said(shortMitigation(risk))]), total, ['open risk', 'open risks'])
}

const SHORT = 70

/** "8 open risks: 2 severe, 3 high and 3 moderate. The mitigation of 2 is off track." */
function bandsSentence(risks: readonly PaperRisk[], total: number, scale: RiskScale): string {
  const bands = scale.bands.toReversed().flatMap(({ name }) => {
    const count = risks.filter(({ current }) => bandOf(scale, scoreOf(current)).name === name).length
    return count > 0 ? [`${count} ${name.toLowerCase()}`] : []
  })
  const off = risks.filter(({ offTrack }) => offTrack !== null).length
  return `${counted(total, 'open risk')}: ${inWords(bands)}. ${off > 0 ? `The mitigation of ${off} is off track.` : 'No mitigation is off track.'}`
}

const scoreCell = (scale: RiskScale, level: Level): Cell => said(scoreWords(scale, level), bandOf(scale, scoreOf(level)).tone)

function riskCells(risk: PaperRisk, scale: RiskScale): Cell[] {
  const { ref, title, owner, initial, current, target, reviewedOn } = risk
  return [said(ref), said(`${title}. ${riskWords(risk)}`), said(owner), scoreCell(scale, initial), scoreCell(scale, current), scoreCell(scale, target), said(mitigationWords(risk)), onDay(reviewedOn)]
}

function mitigationWords({ mitigations, offTrack }: PaperRisk): string {
  if (mitigations.length === 0) return 'No action mitigates it yet'
  const named = `Actions ${inWords(mitigations.map(({ ref }) => ref))}`.replace(/^Actions (\S+)$/, 'Action $1')
  return `${named}. ${offTrack ?? 'On track.'}`
}

function shortMitigation({ mitigations, offTrack }: Pick<PaperRisk, 'mitigations' | 'offTrack'>): string {
  if (mitigations.length === 0) return 'None yet'
  return offTrack ? 'Off track' : 'On track'
}
