'use client'
import { pagesShown } from './pages-shown'

type Props = {
  current: number
  total: number
  /** The address up to the page's number, such as "/actions?stage=complete&page=". */
  address: string
  label?: string
}

const previousPath = 'm6.59-.01-6.72 6.73 6.74 6.4 1.38-1.44-4.19-3.98h12.9v-2H3.71l4.3-4.29L6.58-.01z'
const nextPath = 'M8.1-.01 6.7 1.4l4.3 4.3H-2v2h12.9L6.7 11.68l1.38 1.45 6.75-6.4z'

export function Pagination({ current, total, address, label = 'Pages' }: Props) {
  if (total < 2) return null
  return (
    <nav className="govuk-pagination" aria-label={label}>
      {current > 1 && <Step kind="prev" href={`${address}${current - 1}`} />}
      <ul className="govuk-pagination__list">
        {pagesShown(current, total).map((page, index) =>
          page === null
            ? <li key={`gap-${index}`} className="govuk-pagination__item govuk-pagination__item--ellipsis">⋯</li>
            : <Page key={page} page={page} href={`${address}${page}`} current={page === current} />,
        )}
      </ul>
      {current < total && <Step kind="next" href={`${address}${current + 1}`} />}
    </nav>
  )
}

function Page({ page, href, current }: { page: number; href: string; current: boolean }) {
  return (
    <li className={`govuk-pagination__item${current ? ' govuk-pagination__item--current' : ''}`}>
      <a
        className="govuk-link govuk-pagination__link"
        href={href}
        aria-label={`Page ${page}`}
        aria-current={current ? 'page' : undefined}
      >
        {page}
      </a>
    </li>
  )
}

function Step({ kind, href }: { kind: 'prev' | 'next'; href: string }) {
  const arrow = (
    <svg className={`govuk-pagination__icon govuk-pagination__icon--${kind}`} height="13" width="15" viewBox="0 0 15 13" aria-hidden="true" focusable="false">
      <path d={kind === 'prev' ? previousPath : nextPath} />
    </svg>
  )
  return (
    <div className={`govuk-pagination__${kind}`}>
      <a className="govuk-link govuk-pagination__link" href={href} rel={kind}>
        {kind === 'prev' && arrow}
        <span className="govuk-pagination__link-title">
          {kind === 'prev' ? 'Previous' : 'Next'}<span className="govuk-visually-hidden"> page</span>
        </span>
        {kind === 'next' && arrow}
      </a>
    </div>
  )
}
