import { addressOf, type Asked } from './asked'

export function SearchHints({ tried }: { tried: string }) {
  return (
    <p className="govuk-body">
      {tried ? 'Enter at least one word or number.' : 'Enter a word, the beginning of one, or the reference of an action, like 1.2.'}
    </p>
  )
}

export function NoResults({ asked, elsewhere }: { asked: Asked; elsewhere: boolean }) {
  return (
    <>
      <h2 className="govuk-heading-m">No results</h2>
      <p className="govuk-body">Nothing that you may see holds these words together. You can:</p>
      <ul className="govuk-list govuk-list--bullet">
        {elsewhere && <li><a className="govuk-link" href={addressOf({ text: asked.text })}>look for the same words in everything</a></li>}
        <li>check the spelling</li>
        <li>use fewer words, or only the beginning of the last one</li>
        <li>look for another word that the plan may use</li>
      </ul>
    </>
  )
}
