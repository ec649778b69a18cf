import type { Metadata } from 'next'
import { PaperShown } from '@/app/paper'
import { FileList } from '@/app/reports/file-list'
import { Breadcrumbs } from '@/components/breadcrumbs'
import { Progress } from '@/components/progress'
import { SummaryList } from '@/components/summary-list'
import { WarningText } from '@/components/warning-text'
import { BuildForm } from './build-form'
import { loadReport, type ReportShown } from './loaders'
import { PartList } from './part-list'

export const metadata: Metadata = { title: null }

export default async function ReportPage({ params }: { params: Promise<{ report: string }> }) {
  const shown = await loadReport((await params).report)
  const { id, title, plan, kind, facts, build, files, read, versions } = shown
  return (
    <>
      <Breadcrumbs items={[{ text: plan.name, href: `/plans/${plan.id}` }, { text: 'Papers', href: `/plans/${plan.id}/papers` }]} />
      <span className="govuk-caption-l">{kind}</span>
      <h1 className="govuk-heading-l">{title}</h1>
      <Standing shown={shown} />
      <SummaryList rows={[...facts, { key: 'Standing', value: build?.words ?? 'Not built yet' }]} />
      <p className="govuk-body"><a className="govuk-link" href={`/reports/${id}/edit`}>Edit the report</a></p>
      {versions.length > 0 && (
        <>
          <h2 className="govuk-heading-m">Published</h2>
          <ul className="govuk-list">{versions.map((version) => <li key={version.id}><a className="govuk-link" href={`/packs/${version.id}`}>{version.words}</a></li>)}</ul>
        </>
      )}
      {files.length > 0 && <><h2 className="govuk-heading-m">Files to check</h2><FileList files={files} /></>}
      <h2 className="govuk-heading-m">What you write</h2>
      <PartList report={id} parts={shown.parts} />
      {read && (
        <section aria-labelledby="as-built">
          <h2 className="govuk-heading-m" id="as-built">As built on {read.built}</h2>
          {read.older && <p className="govuk-body">This is the building before the one that is shown above.</p>}
          <PaperShown paper={read.paper} headingLevel={3} write={Object.fromEntries(shown.parts.map(({ part, heading }) => [heading, `/reports/${id}/narrative/${part}`]))} />
        </section>
      )}
    </>
  )
}

/** How the newest building stands, and what can be done next. */
function Standing({ shown: { id, title, formToken, build, read, mayPublish } }: { shown: ReportShown }) {
  if (build?.unfinished) {
    return (
      <>
        <Progress words={`${build.words}.`} percent={build.percent} label="How much of the report is built" href={`/reports/${id}`} />
        {build.readable && <p className="govuk-body">You can read it below while its files are written.</p>}
      </>
    )
  }
  return (
    <>
      {build?.failure && <WarningText>{build.failure}</WarningText>}
      {read?.changed && <WarningText>{read.changed}</WarningText>}
      <BuildForm id={id} title={title} formToken={formToken} built={build !== null} mayPublish={mayPublish} />
    </>
  )
}
