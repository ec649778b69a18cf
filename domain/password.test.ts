import { describe, expect, it } from 'vitest'
import { RuleError } from './errors.ts'
import { checkPassword, isEasilyGuessed } from './password.ts'

describe('password rules [6.2.12]', () => {
  it.each([
    'passwordpassword', 'Password1234', 'P@ssw0rd2024!', 'liverpool1892', 'Manchester2024', 'qwertyuiop12', '1234567890123', 'aaaaaaaaaaaa', 'iloveyou12345',
    '1qaz2wsx3edc', 'abcdefghijkl', 'welcome2council', 'Summer2025!!!', 'zxcvbnm,./123', '210987654321', 'abababababab', 'letmein-letmein',
  ])('refuses %s', (password) => expect(isEasilyGuessed(password)).toBe(true))

  it.each(['correct horse battery staple', 'teapot gravel violin', 'xK9#mQ2$vL7pRtWz', 'the hedgehog paints', 'Ynys Môn bicycle'])('takes %s', (password) => expect(isEasilyGuessed(password)).toBe(false))

  it("refuses the owner's name and address with digits behind", () => {
    expect(isEasilyGuessed('Ravensworth2026', ['Ines Ravensworth', 'ines.ravensworth@example.org'])).toBe(true)
    expect(isEasilyGuessed('Ravensworth2026')).toBe(false)
  })

  it('counts characters, and says what to do at the field', () => {
    expect(() => checkPassword('gravel viol', [])).toThrow('12 characters or more')
    expect(() => checkPassword('gravel violin '.repeat(15), [])).toThrow('200 characters or fewer')
    expect(() => checkPassword('gravel violi', [])).not.toThrow()
    expect(() => checkPassword('password1234', [])).toThrow(expect.objectContaining({ field: 'password', name: RuleError.name }))
  })
})
