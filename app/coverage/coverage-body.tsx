import { Pagination } from '@/components/pagination'
import { COVERAGE_WORDS, NO_EVIDENCE_WORDS } from '#domain/coverage'
import { counted } from '#domain/sentence'
import { FINDING_KIND_WORDS, TOPIC_WORDS } from '#domain/vocabulary'
import { CoverageFilter } from './filter-panel'
import { CoverageList } from './coverage-list'
import { addressOf, filterValues, pageAddress, readFilter, type Query } from './filter'
import type { CoverageShown } from './shown'

/** Findings and what answers them, below the heading of the page: of one review, or of all that a plan answers. */
export function CoverageBody({ shown, query, severalReviews }: { shown: CoverageShown; query: Query; severalReviews: boolean }) {
  const { summary, lists, total, page, pages, rows } = shown
  const { shown: list } = readFilter(query).filter
  const chosen = chosenWords(query)
  return (
    <>
      <CoverageFilter values={filterValues(query)} />
      {chosen && <p className="govuk-body">{`Shown: ${chosen}`}</p>}
      <p className="govuk-body-l">{summary}</p>
      <ul className="heading-counts">
        {lists.map(({ show, words, count }) => (
          <li key={show}><a className="govuk-link" href={addressOf(query, show)} aria-current={list === show ? 'true' : undefined}>{words}</a>{` ${count.toLocaleString('en-GB')}`}</li>
        ))}
      </ul>
      {list && <p className="govuk-body" role="status">{`${counted(total, 'finding')} shown. `}<a className="govuk-link" href={addressOf(query, '')}>Show all of them</a></p>}
      {total === 0 && !list && <p className="govuk-body" role="status">No finding fits this. Change or clear the filter.</p>}
      <CoverageList rows={rows} severalReviews={severalReviews} />
      <Pagination current={page} total={pages} address={pageAddress(query)} label="Pages of findings" />
    </>
  )
}

/** What the filter leaves, in words, so that a printed page says it too: "Front door, Recommendation, “visits”". */
function chosenWords(query: Query): string {
  const { topic, kind, text, shown } = readFilter(query).filter
  const list = shown === 'no_evidence' ? NO_EVIDENCE_WORDS : shown && COVERAGE_WORDS[shown]
  return [topic && TOPIC_WORDS[topic], kind && FINDING_KIND_WORDS[kind], text && `“${text}”`, list].filter(Boolean).join(', ')
}
