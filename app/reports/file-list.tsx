export type FileShown = { href: string | null; words: string; sha256: string | null; missing: string }

/** The files of a paper to be downloaded; where there is none, why. */
export function FileList({ files }: { files: FileShown[] }) {
  return (
    <ul className="govuk-list govuk-list--spaced">
      {files.map(({ href, words, sha256, missing }) => (
        <li key={words}>
          {href ? <a className="govuk-link" href={href}>{words}</a> : `${words}: ${missing}`}
          {sha256 && <span className="govuk-hint block break-all govuk-!-margin-bottom-0">SHA-256 {sha256}</span>}
        </li>
      ))}
    </ul>
  )
}
