import './globals.css'
import type { ReactNode } from 'react'
import { NotificationBanner } from '@/components/notification-banner'
import { pageTop } from '#gate/page-top'
import { PageFoot, PageHead } from './page-frame'
import { SessionWarning } from './session-warning'

export default async function RootLayout({ children }: { children: ReactNode }) {
  const { person, path, banner, demonstration, idleMinutes } = await pageTop()
  return (
    <html lang="en-GB" className="govuk-template">
      <body className="govuk-template__body">
        <PageHead person={person} path={path} demonstration={demonstration} />
        <div className="govuk-width-container">
          <main className="govuk-main-wrapper" id="main-content">
            {person && <SessionWarning idleMinutes={idleMinutes} />}
            {banner && <NotificationBanner>{banner}</NotificationBanner>}
            {children}
          </main>
        </div>
        <PageFoot />
      </body>
    </html>
  )
}
