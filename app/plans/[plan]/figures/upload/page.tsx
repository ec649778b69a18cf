import { BackLink } from '@/components/back-link'
import { Details } from '@/components/details'
import { loadUploadFigures } from './loaders'
import { UploadForm } from './upload-form'

export default async function UploadFiguresPage({ params }: { params: Promise<{ plan: string }> }) {
  const shown = await loadUploadFigures((await params).plan)
  return (
    <>
      <BackLink href={`/plans/${shown.planId}/measures`}>Back to measures</BackLink>
      <h1 className="govuk-heading-l">Upload figures</h1>
      <p className="govuk-body">Upload your scorecard or dashboard as it is. You see line by line what would be new, changed, unchanged or refused, and nothing is saved before you say so.</p>
      <Details summary="What a file can look like">
        <ul className="govuk-list govuk-list--bullet">
          <li>A row for each measure, and a column for each month with a heading like Mar 2023. Beside them there can be last year, numerator, denominator, current figure, targets, England 2021/22, statistical neighbours 2021/22, a baseline and more.</li>
          <li>Or a row for each figure: reference or measure, month and value, and if you like numerator, denominator, status (provisional or final), caveat and reason.</li>
          <li>A measure is found by its reference, or by its name and breakdown. Blank, n/a and a dash are no figure, and never zero.</li>
        </ul>
      </Details>
      <UploadForm shown={shown} />
      {shown.waiting.length > 0 && (
        <>
          <h2 className="govuk-heading-m">Files that wait to be saved</h2>
          <ul className="plain-items">
            {shown.waiting.map(({ id, name, by, when }) => <li key={id}><a className="govuk-link" href={`/figure-uploads/${id}`}>{name}</a><p>Uploaded by {by} on {when}</p></li>)}
          </ul>
        </>
      )}
    </>
  )
}
