import { line, password } from '#gate/fields'

export const SignInForm = {
  email: line('E-mail address', { most: 254, freeText: false }),
  password: password('Password', { most: 1000 }),
  next: line('Address', { most: 4000, optional: true, freeText: false }),
}
