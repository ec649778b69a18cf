import type { Metadata } from 'next'
import { PageTitle } from '@/components/page-title'
import { wasRefused } from '#gate/load'
import ForbiddenPage, { metadata as forbidden } from './forbidden'

// Without JavaScript this title is all that is drawn; with it, Next drops this one and the one below stands.
export async function generateMetadata(): Promise<Metadata> {
  return (await wasRefused()) ? forbidden : { title: 'Page not found – Sightline' }
}

export default async function NotFoundPage() {
  if (await wasRefused()) return <ForbiddenPage />
  return (
    <>
      <PageTitle title="Page not found" />
      <h1 className="govuk-heading-l">Page not found</h1>
      <p className="govuk-body">If you typed the address, check that it is correct. If you followed a link, the page may be in a plan that you have no role in.</p>
      <p className="govuk-body"><a className="govuk-link" href="/my-work">Go to My work</a></p>
    </>
  )
}
