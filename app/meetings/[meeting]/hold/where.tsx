import type { Frame } from './open-form-kind'

/** Under which meeting and item a form records. */
export function Where({ frame: { meetingId, itemId } }: { frame: Frame }) {
  return (
    <>
      <input type="hidden" name="meeting" value={meetingId} />
      <input type="hidden" name="item" value={itemId ?? ''} />
    </>
  )
}
