import type { Limits } from "../limits";
import { isFault, type Fault } from "../problems";
import { attributeNamed, childrenNamed, parsePart } from "../xml/element";
import type { Archive } from "../zip/archive";

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
  const root = parsePart(bytes, rels, limits);
  if (isFault(root)) return root;
  return childrenNamed(root, "Relationship").map((element) => {
    const type = attributeNamed(element, "Type") ?? "";
    const target = attributeNamed(element, "Target") ?? "";
    return {
      id: attributeNamed(element, "Id") ?? "",
      type: type.slice(type.lastIndexOf("/") + 1),
      part: target ? resolveTarget(folder, target, archive) : null,
    };
  });
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
