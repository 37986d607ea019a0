import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { conformancePage } from "./conformancePage";
import { hostMembersPage } from "./hostMembersPage";
import { rulesPage } from "./rulesPage";

/** Every generated document by its path in this folder. */
export const generated: Record<string, () => string> = {
  "RULES.md": rulesPage,
  "conformance.md": conformancePage,
  "host-members.md": hostMembersPage,
};

/** Paths whose committed text differs from what would be generated now. */
export function stale(): string[] {
  return Object.entries(generated)
    .filter(([path, page]) => read(path) !== page())
    .map(([path]) => path);
}

function read(path: string): string | null {
  try {
    return readFileSync(join(__dirname, path), "utf8");
  } catch {
    return null;
  }
}

function main(): void {
  if (!process.argv.includes("--check")) {
    for (const [path, page] of Object.entries(generated)) {
      writeFileSync(join(__dirname, path), page());
    }
    return;
  }
  const old = stale();
  if (old.length === 0) return;
  process.stderr.write(`Out of date: ${old.join(", ")}. Run: npm run docs\n`);
  process.exitCode = 1;
}

if (require.main === module) main();
