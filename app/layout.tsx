import './globals.css'
import type { ReactNode } from 'react'
import { NotificationBanner } from '@/components/notification-banner'
import { pageTop } from '#gate/page-top'
import { PageFoot, PageHead } from './page-frame'
import { SessionWarning } from './session-warning'

/** A pack that was shared by a link stands alone: nothing around it leads into the service. */
const standsAlone = (path: string) => path.startsWith('/shared/') || path === '/refused/link-ended'

export default async function RootLayout({ children }: { children: ReactNode }) {
  const { person, path, banner, demonstration, idleMinutes } = await pageTop()
  const alone = standsAlone(path)
  return (
    <html lang="en-GB" className="govuk-template">
      <body className="govuk-template__body">
        <PageHead person={alone ? undefined : person} path={path} demonstration={demonstration} alone={alone} />
        <div className="govuk-width-container">
          <main className="govuk-main-wrapper" id="main-content">
            {person && !alone && <SessionWarning idleMinutes={idleMinutes} />}
            {banner && <NotificationBanner>{banner}</NotificationBanner>}
            {children}
          </main>
        </div>
        <PageFoot alone={alone} />
      </body>
    </html>
  )
}
