import type { Limits } from "../limits";
import { isFault, type Fault } from "../problems";
import { attributeNamed, childrenNamed, parsePart } from "../xml/element";
import type { Archive } from "../zip/archive";
import { plainRelationships, type PlainRelationship } from "./plainRelationships";

/** One arrow from a part to another. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, the same in transitional and strict files: `worksheet`, `styles`. */
  readonly type: string;
  /** The part it leads to, from the root; null where it names none. */
  readonly part: string | null;
}

/** What a part points to; an empty list where it has no relationships. `""` is the package itself. */
export function readRelationships(
  archive: Archive,
  part: string,
  limits: Limits
): readonly Relationship[] | Fault {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const rels = `${folder}_rels/${part.slice(folder.length)}.rels`;
  if (!archive.has(rels)) return [];
  const bytes = archive.read(rels);
  if (isFault(bytes)) return bytes;
  const listed = plainRelationships(bytes) ?? parsedRelationships(bytes, rels, limits);
  if (isFault(listed)) return listed;
  return listed.map(({ id, type, target }) => ({
    id,
    type: type.slice(type.lastIndexOf("/") + 1),
    part: target ? resolveTarget(folder, target, archive) : null,
  }));
}

function parsedRelationships(
  bytes: Uint8Array,
  part: string,
  limits: Limits
): readonly PlainRelationship[] | Fault {
  const root = parsePart(bytes, part, limits);
  if (isFault(root)) return root;
  return childrenNamed(root, "Relationship").map((element) => ({
    id: attributeNamed(element, "Id") ?? "",
    type: attributeNamed(element, "Type") ?? "",
    target: attributeNamed(element, "Target") ?? "",
  }));
}

/** The part a target names: absolute from the root, else from the folder; percent signs as a last try. */
function resolveTarget(folder: string, target: string, archive: Archive): string {
  const path = target.replace(/\\/g, "/");
  const steps: string[] = [];
  for (const step of (path.startsWith("/") ? path : folder + path).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  const part = steps.join("/");
  if (archive.has(part) || !part.includes("%")) return part;
  try {
    return decodeURIComponent(part);
  } catch {
    // A stray percent sign: then the name is meant as it stands.
    return part;
  }
}
