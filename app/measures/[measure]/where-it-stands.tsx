import { RatingTag } from '@/app/rating-tag'
import { StatusTag } from '@/app/status-tag'
import { SummaryList } from '@/components/summary-list'
import type { MeasureShown } from './loaders'

/** The current figure, how it is rated, which way it goes, and under which heading it stands. */
export function WhereItStands({ shown: { now, heading } }: { shown: MeasureShown }) {
  return (
    <SummaryList rows={[
      { key: 'Current figure', value: <Current now={now} /> },
      { key: 'Rating', value: <><RatingTag rating={now.rating} /> {now.because}</> },
      { key: 'Direction of travel', value: now.travel ?? 'It can not be said: that takes two figures under one definition.' },
      ...(now.lastYear ? [{ key: 'Last year', value: now.lastYear }] : []),
      { key: 'Computed heading', value: <><StatusTag status={heading.suggested} /> {heading.because}</> },
      ...(heading.own ? [{ key: 'The board’s own heading', value: <Own own={heading.own} /> }] : []),
    ]} />
  )
}

function Current({ now: { figure, when, provisional, of, blank, disagrees } }: { now: MeasureShown['now'] }) {
  return (
    <>
      {figure !== null && <><strong className="govuk-!-font-size-24">{figure}</strong> {when}{of && `: ${of}`}{provisional && ' (provisional)'}</>}
      {blank}
      {disagrees && <span className="block">{disagrees}</span>}
    </>
  )
}

function Own({ own: { heading, words, by } }: { own: NonNullable<MeasureShown['heading']['own']> }) {
  return <><StatusTag status={heading} /> <span className="whitespace-pre-line">{words}</span><span className="govuk-hint block">{by}</span></>
}
