'use client'
import { ProblemPage } from './problem'

export default function ErrorPage() {
  return <ProblemPage />
}
