import { Timeline } from '@/components/timeline'
import { LifeTag } from '@/app/status-tag'
import type { RevisionShown } from './loaders'

/** What evidence consists of, or consisted of, and what was said of it. */
export function Revision({ revision: { number, life, note, madeBy, made, files, links, reviews } }: { revision: RevisionShown }) {
  return (
    <section aria-labelledby={`revision-${number}`}>
      <h2 className="govuk-heading-m" id={`revision-${number}`}>Revision {number}</h2>
      <p className="govuk-body"><LifeTag life={life} /> {madeBy}, {made}</p>
      {note && <p className="govuk-body whitespace-pre-line">{note}</p>}
      <ul className="govuk-list govuk-list--bullet">
        {files.map(({ id, name, about, scanned }) => (
          <li key={id} className="wrap-anywhere">
            <a className="govuk-link" href={`/files/${id}`}>{name}</a><br />
            <span className="govuk-hint">{about}{scanned ? ', no virus found' : ', not scanned for viruses'}</span>
          </li>
        ))}
        {links.map(({ id, url, words, host }) => (
          <li key={`link-${id}`} className="wrap-anywhere"><a className="govuk-link" href={url} rel="noopener noreferrer external">{words}</a>{words !== host && ` (${host})`}</li>
        ))}
      </ul>
      {reviews.length > 0 && (
        <Timeline items={reviews.map(({ words, ...item }) => ({ ...item, children: words && <p className="govuk-body whitespace-pre-line">{words}</p> }))} />
      )}
    </section>
  )
}
