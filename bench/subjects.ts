import type { Council } from './council.ts'
import type { Work } from './load.ts'
import type { Measured } from './targets.ts'
import { openForms, updating } from './updates.ts'
import type { Answer, Visitor } from './visitor.ts'

/** What is measured: its addresses, the pages that they showed at first, and the work of asking for it. The yardstick is asked in the same way. */
export type Subject = {
  name: Measured
  /** Who asks for it. */
  visitor: Visitor
  pages: Map<string, Answer>
  work: (atOnce: number) => Work
  bareWork: (atOnce: number) => Work
  /** Changes that were said to be saved. */
  saved: () => number
}

/** Opens every address once. Throws when one isn't there. */
export async function openSubject(visitor: Visitor, council: Council, name: Measured): Promise<Subject> {
  const paths = pathsOf(name, council)
  const pages = new Map<string, Answer>()
  for (const path of paths) {
    const answer = await visitor.ask({ path })
    if (answer.status !== 200) throw new Error(`${path} was answered with ${answer.status}`)
    pages.set(path, answer)
  }
  if (name !== 'update') return { name, visitor, pages, work: () => reading(pages), bareWork: () => reading(pages), saved: () => 0 }
  const forms = await openForms(visitor, council.moving.actionIds)
  const changes = updating(forms)
  return { name, visitor, pages, ...changes, bareWork: updating(forms.map((each) => ({ ...each }))).work }
}

/** What people look for, as they type it: few findings hold the first, many the last. */
const SEARCHED = ['supervision', 'care leavers', 'strategy meetings', 'quality of plans'] as const

function pathsOf(name: Measured, { small, large, moving, measureIds, measured, longReview }: Council): string[] {
  const last = Math.ceil(large.actionIds.length / 100)
  switch (name) {
    case 'list': return [`/plans/${small.id}/actions?size=100`]
    case 'longList': return [`/plans/${large.id}/actions?size=100`]
    case 'lastPage': return [`/plans/${large.id}/actions?size=100&page=${last}`]
    case 'action': return small.actionIds.filter((_, i) => i % 25 === 0).map((id) => `/actions/${id}`)
    case 'plan': return [`/plans/${small.id}`]
    case 'longPlan': return [`/plans/${large.id}`]
    case 'coverage': return [`/reviews/${longReview}/coverage`]
    case 'findings': return SEARCHED.map((words) => `/search?${new URLSearchParams({ q: words, kind: 'finding' })}`)
    case 'scorecard': return [`/plans/${small.id}/scorecard`]
    case 'scorecards': return [`/plans/${measured.id}/scorecard`]
    case 'measure': return measureIds.filter((_, i) => i % 5 === 0).map((id) => `/measures/${id}`)
    case 'changes': return [`/plans/${small.id}/changes`]
    case 'update': return moving.actionIds.slice(0, 1).map((id) => `/actions/${id}/update`)
  }
}

/** A page is right when it is whole: within a fiftieth of the bytes that it had at first. */
function reading(pages: Map<string, Answer>): Work {
  const paths = [...pages.keys()]
  let turn = 0
  return {
    next: () => ({ path: paths[(turn += 1) % paths.length] ?? '/' }),
    wrong: ({ status, body }, { path }) => {
      if (status !== 200) return `answered with ${status}`
      const whole = pages.get(path)?.body.length ?? 0
      return Math.abs(body.length - whole) > whole / 50 ? `${body.length} bytes came instead of ${whole}` : null
    },
  }
}
