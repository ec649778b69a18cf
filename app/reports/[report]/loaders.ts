import { cache } from 'react'
import { filesShown } from '@/app/reports/files-shown'
import { daysWords, LIFE_WORDS, progressWords } from '@/app/reports/report-words'
import { versionsOf } from '#db/publications'
import { buildsOf, filesOf, hasPlanChanged, type Build } from '#db/report-builds'
import { narrativesOf, reportFor, type LoadedReport, type Narrative } from '#db/reports'
import { REPORT_KIND_WORDS } from '#domain/board-vocabulary'
import { dayInLondon, formatDay, formatInstant, formatWholeMonth } from '#domain/dates'
import type { Paper } from '#domain/paper'
import { can } from '#domain/permissions'
import { REPORT_PARTS } from '#domain/report-definition'
import { isChangedSince } from '#domain/reports'
import { formToken } from '#gate/form'
import { idIn, load } from '#gate/load'

/** Once for the page and its title. */
export const loadReport = cache(load('report.write', async ({ db, asker }, id: string) => {
  const report = await reportFor(db, asker, idIn(id))
  const { newest, read } = await buildsOf(db, report.id)
  const narratives = await narrativesOf(db, report.id)
  const versions = await versionsOf(db, report.id)
  const files = newest ? await filesOf(db, newest.id) : []
  const isNewer = read ? await hasPlanChanged(db, report.planId, read.askedAt) : false
  return {
    id: report.id, title: report.title, plan: report.plan, kind: REPORT_KIND_WORDS[report.kind], facts: factsOf(report), formToken: formToken(),
    parts: report.definition.parts.map((part) => ({ part, heading: REPORT_PARTS[part], written: writtenIn(narratives.find((each) => each.part === part)) })),
    build: newest ? buildShown(newest) : null, files: filesShown(files, `/files/papers/${newest?.id ?? 0}`, { proofs: false }),
    read: read ? { paper: JSON.parse(read.content ?? '{}') as Paper, built: formatInstant(read.endedAt ?? read.askedAt), older: read.id !== newest?.id, changed: changedWords(isChangedSince(read, report.changes), isNewer) } : null,
    versions: versions.map(({ id: packId, number, at, by }) => ({ id: packId, words: `Version ${number}, published on ${formatDay(dayInLondon(at))} by ${by}` })),
    mayPublish: can(asker, 'pack.publish', { planId: report.planId, ownIds: [] }) && newest?.life === 'ready',
  }
}))
export type ReportShown = Awaited<ReturnType<typeof loadReport>>

function factsOf({ board, meeting, month, madeByName, madeAt, ...days }: LoadedReport) {
  return [
    { key: 'Board', value: board?.name ?? 'None' },
    { key: 'Meeting', value: meeting ? `${meeting.title}, ${formatDay(meeting.onDay)}` : 'None' },
    { key: 'Tells of', value: daysWords(days) },
    { key: 'Figures', value: month ? formatWholeMonth(month) : 'The newest of each measure' },
    { key: 'Begun', value: `${madeByName}, ${formatInstant(madeAt)}` },
  ]
}

function buildShown(build: Build) {
  const { life, stepsDone, stepsInAll, failure, content } = build
  const unfinished = life === 'waiting' || life === 'building'
  return { words: unfinished ? progressWords(build) : LIFE_WORDS[life], unfinished, readable: content !== null, failure, percent: stepsInAll === 0 ? 0 : Math.min(99, Math.floor((stepsDone / stepsInAll) * 100)) }
}

function changedWords(report: boolean, plan: boolean): string {
  if (!report && !plan) return ''
  const what = report && plan ? 'The report and its plan have' : report ? 'The report has' : 'The plan has'
  return `${what} changed since this was built. Build the report again to have it say so.`
}

/** The first words of a narrative, enough to know it by. */
function writtenIn(narrative: Narrative | undefined): string {
  const words = narrative?.words.replaceAll(/\s+/g, ' ') ?? ''
  return words.length > 90 ? `${words.slice(0, 90).replace(/\s\S*$/, '')}…` : words
}
