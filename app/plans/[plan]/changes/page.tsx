import { Details } from '@/components/details'
import { ErrorSummary } from '@/components/error-summary'
import { PageTitle } from '@/components/page-title'
import type { Query } from '../day-asked'
import { ChangeLists } from './change-lists'
import { ChooseSpan } from './choose-span'
import { loadChanges } from './loaders'

export default async function ChangesPage({ params, searchParams }: { params: Promise<{ plan: string }>; searchParams: Promise<Query> }) {
  const { plan, form, span, between, sentence, board, lists, none, more, meetings, address, file } = await loadChanges((await params).plan, await searchParams)
  const isWrong = form.errors.length > 0
  return (
    <>
      <PageTitle title={`What changed in ${plan.name}, ${span}`} wrong={isWrong} />
      <ErrorSummary errors={form.errors} attempt={0} />
      <h1 className="govuk-heading-l"><span className="govuk-caption-l">{span}</span>What changed</h1>
      <p className="govuk-body-l">{sentence}</p>
      {between && <p className="govuk-body">{between}</p>}
      {board && <p className="govuk-body">{board}</p>}
      <div className="print:hidden"><Details summary="Choose other meetings or dates" open={isWrong}><ChooseSpan path={`/plans/${plan.id}/changes`} state={form} meetings={meetings} /></Details></div>
      <p className="govuk-body print:hidden">{more && <><a className="govuk-link" href={`${address}&rows=all`}>Show the whole of the long lists</a>. </>}<a className="govuk-link" href={file}>Get what changed as CSV</a>. Print this page from your browser: it fits A4.</p>
      <ChangeLists lists={lists} />
      {none.length > 0 && <p className="govuk-body">{`Nothing to tell of: ${none.join(', ')}.`}</p>}
    </>
  )
}
