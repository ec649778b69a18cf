'use client'
import { Pagination } from '@/components/pagination'
import { COVERAGE_WORDS, COVERAGES, NO_EVIDENCE_WORDS } from '#domain/coverage'
import { counted } from '#domain/sentence'
import { FINDING_KIND_WORDS, TOPIC_WORDS } from '#domain/vocabulary'
import { CoverageFilter } from './filter-panel'
import { CoverageList } from './coverage-list'
import { addressOf, pageAddress, readFilter } from './filter'
import type { CoverageShown } from './shown'

/** `values` is what the address asks for. */
type Props = { shown: CoverageShown; values: Record<string, string>; severalReviews: boolean }

/** Findings and what answers them, below the heading of the page: of one review, or of all that a plan answers. */
export function CoverageBody({ shown: { summary, counts, unevidenced, total, page, pages, rows }, values, severalReviews }: Props) {
  const { shown: list } = readFilter(values).filter
  const chosen = chosenWords(values)
  const lists = [...COVERAGES.map((each) => ({ show: each as string, words: COVERAGE_WORDS[each], count: counts[each] ?? 0 })), { show: 'no_evidence', words: NO_EVIDENCE_WORDS, count: unevidenced }]
  return (
    <>
      <CoverageFilter values={values} />
      {chosen && <p className="govuk-body">{`Shown: ${chosen}`}</p>}
      <p className="govuk-body-l">{summary}</p>
      <ul className="heading-counts">
        {lists.filter(({ count }) => count > 0).map(({ show, words, count }) => (
          <li key={show}><a className="govuk-link" href={addressOf(values, show)} aria-current={list === show ? 'true' : undefined}>{words}</a>{` ${count.toLocaleString('en-GB')}`}</li>
        ))}
      </ul>
      {list && <p className="govuk-body" role="status">{`${counted(total, 'finding')} shown. `}<a className="govuk-link" href={addressOf(values, '')}>Show all of them</a></p>}
      {total === 0 && !list && <p className="govuk-body" role="status">No finding fits this. Change or clear the filter.</p>}
      <CoverageList rows={rows} severalReviews={severalReviews} />
      <Pagination current={page} total={pages} address={pageAddress(values)} label="Pages of findings" />
    </>
  )
}

/** What the filter leaves, in words, so that a printed page says it too: "Front door, Recommendation, “visits”". */
function chosenWords(values: Record<string, string>): string {
  const { topic, kind, text, shown } = readFilter(values).filter
  const list = shown === 'no_evidence' ? NO_EVIDENCE_WORDS : shown && COVERAGE_WORDS[shown]
  return [topic && TOPIC_WORDS[topic], kind && FINDING_KIND_WORDS[kind], text && `“${text}”`, list].filter(Boolean).join(', ')
}
