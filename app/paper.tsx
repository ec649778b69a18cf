'use client'

import { differing } from '#documents/paper-look'
import { pictureMarkup } from '#documents/paper-picture'
import { anchorsIn, levelBelow, type Item, type Paper, type PaperPart } from '#domain/paper'
import { Tag } from '@/components/tag'
import { PaperTable, TONE_COLOURS } from './paper-table'

type Props = {
  paper: Paper
  /** The level at which the paper's chapters stand on this page. The page's own title says the paper's. */
  headingLevel?: 2 | 3
  /** For its author: where to write under a chapter, by the chapter's heading. */
  write?: Record<string, string>
}

const FEW_CHAPTERS = 3
const LONGEST_NAME = 120
const SIZES = ['l', 'm', 's', 's', 's'] as const

/** A paper on a page: the words and numbers that its files have, in their order. */
export function PaperShown({ paper, headingLevel = 2, write = {} }: Props) {
  const anchors = anchorsIn(paper)
  const names = differing(paper.parts.map(nameOf), LONGEST_NAME)
  const deeper = headingLevel - 2
  return (
    <div className="paper">
      {[paper.council, paper.subtitle].filter(Boolean).map((line) => <p key={line} className="govuk-body-l paper-line">{line}</p>)}
      <Facts rows={paper.facts} />
      <Contents paper={paper} anchors={anchors} />
      {paper.parts.map((part, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- a paper's parts are never reordered
        <Part key={at} part={part} anchor={anchors[at] ?? undefined} name={names[at] ?? ''} write={part.kind === 'heading' && part.level === 2 ? write[part.text] : undefined} level={(part.kind === 'heading' ? part.level : levelBelow(paper.parts, at)) + deeper} />
      ))}
    </div>
  )
}

function Contents({ paper, anchors }: { paper: Paper; anchors: (string | null)[] }) {
  const chapters = paper.parts.flatMap((part, at) => (part.kind === 'heading' && part.level === 2 ? [{ text: part.text, anchor: anchors[at] }] : []))
  if (chapters.length <= FEW_CHAPTERS) return null
  return (
    <nav aria-label="Contents of this paper">
      <ul className="govuk-list">{chapters.map(({ text, anchor }) => <li key={anchor}><a className="govuk-link" href={`#${anchor}`}>{text}</a></li>)}</ul>
    </nav>
  )
}

/** What scrolls sideways is a region of the page by its name: no two by the same. */
const nameOf = (part: PaperPart) => (part.kind === 'table' ? part.caption : part.kind === 'picture' ? `Picture: ${part.alternative}` : '')

function Part({ part, anchor, name, level, write }: { part: PaperPart; anchor: string | undefined; name: string; level: number; write: string | undefined }) {
  switch (part.kind) {
    case 'heading': return <><Title level={level} id={anchor}>{part.text}</Title>{write && <WriteUnder href={write}>{part.text}</WriteUnder>}</>
    case 'text': return <p className="govuk-body paper-text">{part.text}</p>
    case 'list': return <Items items={part.items} numbered={part.numbered} />
    case 'facts': return <Facts rows={part.rows} />
    case 'columns': return <Columns columns={part.columns} level={level} />
    case 'picture': return <div className="data-table paper-picture" role="region" aria-label={name} tabIndex={0} dangerouslySetInnerHTML={{ __html: pictureMarkup(part) }} />
    case 'table': return <PaperTable table={part} name={name} />
  }
}

function Title({ level, id, children }: { level: number; id: string | undefined; children: string }) {
  const Heading = `h${level}` as 'h2'
  return <Heading className={`govuk-heading-${SIZES[level - 2] ?? 's'}`} id={id}>{children}</Heading>
}

function WriteUnder({ href, children }: { href: string; children: string }) {
  return <p className="govuk-body"><a className="govuk-link" href={href}>Write under this part<span className="govuk-visually-hidden"> ({children})</span></a></p>
}

function Facts({ rows }: { rows: Paper['facts'] }) {
  if (rows.length === 0) return null
  return (
    <dl className="govuk-summary-list">
      {rows.map(({ label, value }, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- two facts may read alike
        <div key={at} className="govuk-summary-list__row">
          <dt className="govuk-summary-list__key">{label}</dt>
          <dd className="govuk-summary-list__value paper-text">{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function Items({ items, numbered }: { items: Item[]; numbered?: boolean }) {
  const List = numbered ? 'ol' : 'ul'
  return (
    <List className={`govuk-list govuk-list--${numbered ? 'number' : 'bullet'}`}>
      {items.map(({ text, aside, tone }, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- two items may read alike
        <li key={at} className={tone && `paper-toned paper-toned--${tone}`}>{text}{aside && <>{' '}<em>{aside}</em></>}</li>
      ))}
    </List>
  )
}

function Columns({ columns, level }: { columns: Extract<PaperPart, { kind: 'columns' }>['columns']; level: number }) {
  const Heading = `h${level}` as 'h3'
  return (
    <div className="paper-columns">
      {columns.map(({ heading, tone, items, empty }) => (
        <div key={heading}>
          <Heading className="govuk-heading-s">{tone ? <Tag colour={TONE_COLOURS[tone]}>{heading}</Tag> : heading}</Heading>
          {items.length > 0 ? <Items items={items} /> : <p className="govuk-body">{empty}</p>}
        </div>
      ))}
    </div>
  )
}
