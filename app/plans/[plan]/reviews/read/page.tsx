import { ReadLetterForm } from './read-letter-form'
import { loadReadLetter } from './loaders'

export default async function ReadLetterPage({ params }: { params: Promise<{ plan: string }> }) {
  const shown = await loadReadLetter((await params).plan)
  const { waiting, more } = shown
  return (
    <>
      <h1 className="govuk-heading-l">Read a letter</h1>
      <p className="govuk-body">Upload what Ofsted wrote, and get what it asks for as a draft. You check it beside the pages it came from, and nothing becomes a review or a finding until you save it as one.</p>
      <ReadLetterForm shown={shown} />
      {waiting.length > 0 && (
        <>
          <h2 className="govuk-heading-m">Letters that wait to be checked</h2>
          <ul className="plain-items">
            {waiting.map(({ id, name, readBy, when }) => <li key={id}><a className="govuk-link" href={`/letters/${id}`}>{name}</a><p>Uploaded by {readBy} on {when}</p></li>)}
          </ul>
          {more > 0 && <p className="govuk-body">and {more} more</p>}
        </>
      )}
    </>
  )
}
