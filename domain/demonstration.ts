/** The password of every person of the demonstration. It is shown on its sign-in page, and unknown to live use. */
export const DEMONSTRATION_PASSWORD = 'a line of sight'
