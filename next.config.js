/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  compress: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['better-sqlite3', '@node-rs/argon2'],
  experimental: {
    authInterrupts: true,
    serverActions: { bodySizeLimit: '130mb' },
  },
}
