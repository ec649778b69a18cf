'use client'
import { CommandForm } from '@/components/command-form'
import { makeAddress, revokeAddress } from './commands'

/** Asks once more before an address is made or revoked: the one before stops working. */
export function AddressFormShown({ title, revoke, formToken }: { title: string; revoke?: boolean; formToken: string }) {
  return <CommandForm command={revoke ? revokeAddress : makeAddress} title={title} formToken={formToken} button={revoke ? 'Revoke the address' : 'Make the address'} warningButton={revoke} cancelHref="/calendar">{() => null}</CommandForm>
}
