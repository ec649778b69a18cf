import { FileField } from '@/components/file-field'
import type { FormState } from '@/components/form-state'
import { TextField } from '@/components/text-field'
import { LINK_ROWS } from '#domain/evidence-links'
import { CHILDRENS_DATA_WARNING } from '../childrens-data-warning'

const TYPES = 'PDF, Word, Excel, PowerPoint, OpenDocument, CSV, text, PNG, JPEG or e-mail (.eml, .msg)'

/** What evidence consists of: files to choose and rows for links. */
export function FilesAndLinks({ state, accept, mostFiles }: { state: FormState; accept: string; mostFiles: number }) {
  const again = state.attempt > 0 ? ' Check that your files are still chosen: a browser may have let go of them.' : ''
  return (
    <>
      <FileField state={state} name="files" label="Files" accept={accept} multiple warning={`${CHILDRENS_DATA_WARNING}. That goes for the names of files too`}
        hint={`${TYPES}. Up to ${mostFiles} files of 25 MB each.${again}`} />
      <fieldset className="govuk-fieldset" aria-describedby="links-hint">
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">Links</legend>
        <p className="govuk-hint" id="links-hint">For what lies somewhere else. Only the address is kept: nothing is fetched from there, and people need access of their own. {CHILDRENS_DATA_WARNING}</p>
        {LINK_ROWS.map((row) => (
          <div key={row} className="grid grid-cols-1 gap-x-6 sm:grid-cols-2">
            <TextField state={state} name={`link-${row}-url`} label={`Address of link ${row}`} hint={row === 1 ? 'Like https://www.example.gov.uk/report' : undefined} type="url" spellCheck={false} />
            <TextField state={state} name={`link-${row}-label`} label={`What link ${row} is`} hint={row === 1 ? 'Like Audit of visits, May 2026' : undefined} />
          </div>
        ))}
      </fieldset>
    </>
  )
}
