import { Details } from '@/components/details'
import type { BoardShown } from './loaders'

/** Terms of reference: the newest, and those that were in force before. */
export function Terms({ terms: [newest, ...earlier] }: { terms: BoardShown['terms'] }) {
  if (!newest) return 'None have been added'
  return (
    <>
      <TermsFile terms={newest} />
      {earlier.length > 0 && <Details summary="Earlier terms">{earlier.map((each) => <TermsFile key={each.key} terms={each} />)}</Details>}
    </>
  )
}

function TermsFile({ terms: { key, name, about } }: { terms: BoardShown['terms'][number] }) {
  return <p className="govuk-body wrap-anywhere"><a className="govuk-link" href={`/files/terms/${key}`}>{name}</a><br /><span className="govuk-hint">{about}</span></p>
}
