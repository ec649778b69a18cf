import { csvOf } from './csv.ts'
import { escaped } from './paper-picture.ts'

/** A piece of evidence as the index of a pack tells of it. Dates and kinds are in words; `path` is the file's place in the pack; `bytes` its size. */
export type IndexedPiece = {
  ref: string
  title: string
  kind: string
  life: string
  about: string
  shows: string
  given: string
  serves: string[]
  answers: string[]
  files: { path: string; name: string; size: string; sha256: string }[]
  links: { url: string; label: string }[]
}
export type EvidenceIndex = { title: string; said: string[]; pieces: readonly IndexedPiece[] }

const COLUMNS = ['Ref', 'Title', 'Kind', 'Standing', 'About', 'What it shows', 'Given by', 'Serves actions', 'Speaks to findings', 'File', 'SHA-256', 'Link']

/** The index as CSV: a line for each file and each link, or one for a piece that has neither. */
export function csvIndex({ pieces }: EvidenceIndex): string {
  return csvOf(COLUMNS, pieces.flatMap((piece) => {
    const { ref, title, kind, life, about, shows, given, serves, answers } = piece
    const facts = [ref, title, kind, life, about, shows, given, serves.join('; '), answers.join('; ')]
    const rows = [...piece.files.map(({ path, sha256 }) => [...facts, path, sha256, '']), ...piece.links.map(({ url }) => [...facts, '', '', url])]
    return rows.length > 0 ? rows : [[...facts, '', '', '']]
  }))
}

/** The index as a page that stands by itself: no script, nothing from elsewhere, every text escaped. */
export function htmlIndex({ title, said, pieces }: EvidenceIndex): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>
body { font: 16px/1.4 Arial, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; color: #0b0c0c }
h2 { margin: 2rem 0 .25rem } dl { display: grid; grid-template-columns: minmax(8rem, 1fr) 4fr; gap: .25rem 1rem; margin: 0 } dt { font-weight: bold } dd { margin: 0; overflow-wrap: anywhere }
ul { margin: 0; padding-left: 1.25rem } code { font-size: .85rem } section { border-top: 1px solid #b1b4b6; break-inside: avoid }
</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${said.map((sentence) => `<p>${escaped(sentence)}</p>`).join('\n')}
${pieces.map(sectionOf).join('\n')}
</main>
</body>
</html>
`
}

function sectionOf({ ref, title, kind, life, about, shows, given, serves, answers, files, links }: IndexedPiece): string {
  const facts: [string, string][] = [
    ['Kind', escaped(kind)], ['Standing', escaped(life)], ['About', escaped(about)], ['What it shows', escaped(shows)], ['Given by', escaped(given)],
    ['Serves', listOf(serves.map(escaped))], ['Speaks to', listOf(answers.map(escaped))],
    ['Files', listOf(files.map(({ path, name, size, sha256 }) => `<a href="${escaped(encodeURI(path).replaceAll('#', '%23'))}">${escaped(name)}</a>, ${escaped(size)}<br><code>SHA-256 ${escaped(sha256)}</code>`))],
    ['Links', listOf(links.map(({ url, label }) => `<a href="${escaped(url)}" rel="noreferrer">${escaped(label || url)}</a>`))],
  ]
  return `<section>
<h2>${escaped(ref)} ${escaped(title)}</h2>
<dl>
${facts.filter(([, value]) => value !== '').map(([key, value]) => `<dt>${key}</dt><dd>${value}</dd>`).join('\n')}
</dl>
</section>`
}

const listOf = (items: readonly string[]) => (items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`)
