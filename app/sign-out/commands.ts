'use server'
import { redirect } from 'next/navigation'
import { signOut } from '#gate/session'

export const signOutCommand = async () => {
  await signOut()
  redirect('/sign-in')
}
