import { pageIn } from '@/app/measures/page-in'
import { BackLink } from '@/components/back-link'
import { InsetText } from '@/components/inset-text'
import { PageTitle } from '@/components/page-title'
import { Pagination } from '@/components/pagination'
import { OUTCOME_WORDS, OUTCOMES } from '#domain/figure-words'
import { counted } from '#domain/sentence'
import { FileForm } from './file-form'
import { LineTable } from './line-table'
import { loadFile, type FileShown, type OpenShown } from './loaders'

type Query = { show?: string | string[]; page?: string | string[] }

export default async function FilePage({ params, searchParams }: { params: Promise<{ upload: string }>; searchParams: Promise<Query> }) {
  const { show, page } = await searchParams
  const { file, open, decided, saved } = await loadFile((await params).upload, { show, page: pageIn(page) })
  return (
    <>
      <BackLink href={`/plans/${file.planId}/figures/upload`}>Back to upload figures</BackLink>
      <span className="govuk-caption-l">{file.planName}</span>
      <h1 className="govuk-heading-l">{decided ? file.name : `Check the figures of ${file.name}`}</h1>
      {open ? <Open file={file} open={open} /> : <Decided file={file} saved={saved} />}
    </>
  )
}

function Open({ file, open }: { file: FileShown['file']; open: OpenShown }) {
  return (
    <>
      <p className="govuk-body">Uploaded by {file.by} on {file.when}. Nothing of it is saved yet. <a className="govuk-link" href={`/figure-uploads/${file.id}/discard`}>Discard this file</a></p>
      {open.wrong ? <InsetText>{open.wrong}, under “How the file is read”.</InsetText> : <Lines file={file} open={open} />}
      <FileForm file={file} open={open} />
    </>
  )
}

function Lines({ file, open }: { file: FileShown['file']; open: OpenShown }) {
  const address = (show: string) => `/figure-uploads/${file.id}?show=${show}`
  const filters = [['all', 'All lines', open.total] as const, ...OUTCOMES.map((outcome) => [outcome, OUTCOME_WORDS[outcome], open.counts[outcome]] as const), ['check', 'To check', open.toCheck] as const]
  return (
    <>
      <p className="govuk-body">{counted(open.total, 'line')}: {OUTCOMES.map((outcome) => `${open.counts[outcome]} ${OUTCOME_WORDS[outcome].toLowerCase()}`).join(', ')}.{open.added > 0 && ` ${counted(open.added, 'measure')} would be added.`} <a className="govuk-link" href="#form">Save, or change how it is read</a></p>
      <nav aria-label="Lines shown">
        <ul className="govuk-list flex flex-wrap gap-x-5">
          {filters.map(([show, label, count]) => <li key={show}>{show === open.show ? <strong aria-current="page">{label} ({count})</strong> : <a className="govuk-link" href={address(show)}>{label} ({count})</a>}</li>)}
        </ul>
      </nav>
      {open.rows.length === 0 ? <p className="govuk-body">There are no such lines.</p> : <LineTable caption={`Lines of ${file.name}`} rows={open.rows} />}
      <Pagination current={open.page} total={open.pages} address={`${address(open.show)}&page=`} label="Pages of lines" />
    </>
  )
}

function Decided({ file, saved }: { file: FileShown['file']; saved: FileShown['saved'] }) {
  if (!saved) return <><PageTitle title={file.name} /><p className="govuk-body">This file was discarded. <a className="govuk-link" href={`/plans/${file.planId}/figures/upload`}>Upload figures</a></p></>
  return (
    <>
      <PageTitle title={file.name} />
      <p className="govuk-body">Saved of {counted(saved.lines, 'line')}:</p>
      <ul className="govuk-list govuk-list--bullet">
        <li>{counted(saved.entered, 'figure')} entered, {saved.restated} restated, {saved.unchanged} known already</li>
        <li>{counted(saved.added, 'measure')} added</li>
        <li>{counted(saved.settings, 'target, comparator or baseline', 'targets, comparators and baselines')} set</li>
        {saved.headings > 0 && <li>{counted(saved.headings, 'heading')} of the report kept where the figures give another</li>}
        {saved.refused > 0 && <li>{counted(saved.refused, 'line')} refused</li>}
      </ul>
      <p className="govuk-body"><a className="govuk-link" href={`/plans/${file.planId}/scorecard`}>See the scorecard</a> or <a className="govuk-link" href={`/plans/${file.planId}/measures`}>the measures</a></p>
    </>
  )
}
