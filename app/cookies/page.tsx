import type { Metadata } from 'next'
import { DataTable } from '@/components/data-table'

export const metadata: Metadata = { title: 'Cookies – Sightline' }

const COLUMNS = [{ key: 'name', label: 'Name' }, { key: 'purpose', label: 'What it is for' }, { key: 'lasts', label: 'How long it lasts' }]
const COOKIES = [
  ['sightline-session', 'Keeps you signed in. Its name begins with __Host- where Sightline is served over https', '12 hours, or until you sign out'],
  ['authjs.callback-url', 'Remembers, while you sign in, the address to come back to. With https its name begins with __Secure-', 'Until you close the browser'],
  ['sightline-banner', 'Shows once, on the next page, that your change was saved', '1 minute'],
  ['sightline-held', 'Finds what you typed into a form when your session ended before you saved it', '1 hour, or until you save'],
]

export default function CookiesPage() {
  return (
    <>
      <h1 className="govuk-heading-l">Cookies</h1>
      <p className="govuk-body">Cookies are small files that a website saves on your device. Sightline uses only those without which it can not work, so you are not asked to agree to them.</p>
      <p className="govuk-body">It does not measure how you use it, and it shows nothing from other websites.</p>
      <h2 className="govuk-heading-m">Cookies that Sightline needs</h2>
      <DataTable id="cookies" caption="Cookies that Sightline needs" captionHidden columns={COLUMNS} rows={COOKIES.map((cells) => ({ key: cells[0] ?? '', cells }))} />
    </>
  )
}
