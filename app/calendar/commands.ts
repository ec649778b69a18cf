'use server'
import { calendarInTrail, makeFeed, revokeFeed } from '#db/calendar-feeds'
import { command, to } from '#gate/command'
import { AddressForm } from './form'

export const makeAddress = command('account.use', AddressForm, async ({ tx, asker, at, today }) => {
  const { id, token } = await makeFeed(tx, { asker, at, today })
  return to('/calendar', 'Address made', calendarInTrail(id, asker), `/calendar/feed/${token}`)
})

export const revokeAddress = command('account.use', AddressForm, async ({ tx, asker, at, today }) => {
  const { id } = await revokeFeed(tx, { asker, at, today })
  return to('/calendar', 'Address revoked', calendarInTrail(id, asker))
})
