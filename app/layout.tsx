import './globals.css'
import type { ReactNode } from 'react'
import { NotificationBanner } from '@/components/notification-banner'
import { PageFooter } from '@/components/page-footer'
import { PhaseLine } from '@/components/phase-line'
import { ServiceHeader } from '@/components/service-header'
import { SkipLink } from '@/components/skip-link'
import { pageTop } from '#gate/page-top'
import { SessionWarning } from './session-warning'
import { signOutCommand } from './sign-out/commands'

const NAVIGATION = [
  { text: 'My work', href: '/my-work' },
  { text: 'Plans', href: '/plans' },
  { text: 'Search', href: '/search' },
  { text: 'Trail', href: '/trail' },
]
const FOOTER = [
  { text: 'Accessibility statement', href: '/accessibility' },
  { text: 'Cookies', href: '/cookies' },
]

export default async function RootLayout({ children }: { children: ReactNode }) {
  const { person, path, banner, demonstration, idleMinutes } = await pageTop()
  const items = person ? NAVIGATION.map((item) => ({ ...item, current: path.startsWith(item.href) })) : []
  return (
    <html lang="en-GB" className="govuk-template">
      <body className="govuk-template__body">
        <SkipLink />
        <ServiceHeader name="Sightline" href="/" items={items} person={person}>
          {person && <form action={signOutCommand}><button className="link-button">Sign out</button></form>}
        </ServiceHeader>
        {demonstration && <PhaseLine tag="Demonstration">The council, its people and everything they wrote here are made up.</PhaseLine>}
        <div className="govuk-width-container">
          <main className="govuk-main-wrapper" id="main-content">
            {person && <SessionWarning idleMinutes={idleMinutes} />}
            {banner && <NotificationBanner>{banner}</NotificationBanner>}
            {children}
          </main>
        </div>
        <PageFooter items={FOOTER} note="Sightline: from Ofsted's sentence to the difference made" />
      </body>
    </html>
  )
}
