import { createHash, X509Certificate } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { generate } from "selfsigned";

/** A certificate for `localhost` that nobody else trusts. */
export interface Certificate {
  /** PEM. */
  readonly key: string;
  readonly cert: string;
  /** Base64 of the SHA-256 of the public key: what a browser is told to accept. */
  readonly keyHash: string;
}

const DAY_MS = 86_400_000;
const LIFE_DAYS = 365;
/** One that ends sooner is made anew. */
const LEAST_DAYS = 7;

/** The certificate kept in a folder, made on first use and when it is about to end. */
export async function certificateIn(folder: string, now: Date): Promise<Certificate> {
  const kept = await readKept(folder);
  if (kept && endsOf(kept.cert).getTime() - now.getTime() > LEAST_DAYS * DAY_MS) {
    return { ...kept, keyHash: keyHashOf(kept.cert) };
  }
  const made = await generate([{ name: "commonName", value: "localhost" }], {
    algorithm: "sha256",
    keySize: 2048,
    notBeforeDate: new Date(now.getTime() - DAY_MS),
    notAfterDate: new Date(now.getTime() + LIFE_DAYS * DAY_MS),
    extensions: [{ name: "subjectAltName", altNames: [{ type: 2, value: "localhost" }] }],
  });
  await mkdir(folder, { recursive: true });
  // Only the user may read the key.
  await writeFile(keyFile(folder), made.private, { mode: 0o600 });
  await writeFile(certFile(folder), made.cert);
  return { key: made.private, cert: made.cert, keyHash: keyHashOf(made.cert) };
}

async function readKept(folder: string): Promise<{ key: string; cert: string } | null> {
  try {
    const [key, cert] = await Promise.all([
      readFile(keyFile(folder), "utf8"),
      readFile(certFile(folder), "utf8"),
    ]);
    return { key, cert };
  } catch {
    // Not there yet, which is the case at the first start.
    return null;
  }
}

function endsOf(cert: string): Date {
  return new Date(new X509Certificate(cert).validTo);
}

function keyHashOf(cert: string): string {
  const publicKey = new X509Certificate(cert).publicKey.export({ type: "spki", format: "der" });
  return createHash("sha256").update(publicKey).digest("base64");
}

function keyFile(folder: string): string {
  return join(folder, "localhost-key.pem");
}

function certFile(folder: string): string {
  return join(folder, "localhost.pem");
}
