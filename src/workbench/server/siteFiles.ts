import { readdir } from "node:fs/promises";
import { join, resolve, sep } from "node:path";

/** A folder shown under an address, e.g. `/assets/` → `assets`. */
export interface Mount {
  /** With its slashes on both ends. */
  readonly address: string;
  readonly folder: string;
  /** The client asks for some of its files in another case than they have. */
  readonly anyCase?: true;
}

/** What the workbench serves; the first mount that has the file counts. */
export function workbenchMounts(project: string, bundles: string): readonly Mount[] {
  return [
    { address: "/office-js/", folder: join(project, OFFICE_JS), anyCase: true },
    { address: "/assets/", folder: join(project, "assets") },
    { address: "/", folder: join(bundles, "workbench") },
    { address: "/", folder: join(bundles, "pane") },
  ];
}

/** Microsoft's client as npm installed it: served from there, never copied. */
const OFFICE_JS = "node_modules/@microsoft/office-js/dist";

/** The files that an address may mean, best first; none where it leads out of its folder. */
export async function filesAt(mounts: readonly Mount[], address: string): Promise<string[]> {
  const path = decoded(address);
  if (path === null) return [];
  const own = mounts.filter((mount) => path.startsWith(mount.address));
  const files = await Promise.all(
    own.map((mount) => fileIn(mount, path.slice(mount.address.length)))
  );
  return files.filter((file) => file !== null);
}

async function fileIn({ folder, anyCase }: Mount, path: string): Promise<string | null> {
  const file = resolve(folder, path);
  if (file !== folder && !file.startsWith(folder + sep)) return null;
  return anyCase ? inAnyCase(folder, path.split("/")) : file;
}

async function inAnyCase(folder: string, steps: readonly string[]): Promise<string | null> {
  const [step, ...rest] = steps;
  if (step === undefined) return folder;
  const names = await readdir(folder).catch((): string[] => []);
  const lower = step.toLowerCase();
  const name =
    names.find((one) => one === step) ?? names.find((one) => one.toLowerCase() === lower);
  return name === undefined ? null : inAnyCase(join(folder, name), rest);
}

function decoded(address: string): string | null {
  try {
    const path = decodeURIComponent(address);
    return path.includes("\0") || path.includes("\\") ? null : path;
  } catch {
    // A stray percent sign: no file of ours has such an address.
    return null;
  }
}
