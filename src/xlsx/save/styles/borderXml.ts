import type { LookLine, LookPatch, LookSide } from "../look";
import { openedTag, patchedTag } from "../tags";
import { itemXml, withChildren } from "./itemXml";

/** Source: ECMA-376 part 1, 18.8.4 (CT_Border). */
const ORDER = "start end left right top bottom diagonal vertical horizontal".split(" ");

/** Names of lines in a file, by style and weight. Source: ECMA-376 part 1, 18.18.3. */
const LINES: Readonly<Record<LookLine["style"], Partial<Record<LookLine["weight"], string>>>> = {
  Continuous: { Hairline: "hair", Thin: "thin", Medium: "medium", Thick: "thick" },
  Dash: { Thin: "dashed", Medium: "mediumDashed" },
  DashDot: { Thin: "dashDot", Medium: "mediumDashDot" },
  DashDotDot: { Thin: "dashDotDot", Medium: "mediumDashDotDot" },
  Dot: { Thin: "dotted" },
  Double: { Thick: "double" },
  SlantDashDot: { Medium: "slantDashDot" },
};

const PLAIN: readonly LookSide[] = ["left", "right", "top", "bottom"];

/** A `<border>` with some sides replaced; sides that the patch does not name stay. */
export function patchedBorder(
  border: string,
  prefix: string,
  sides: NonNullable<LookPatch["borders"]>
): string {
  const item = itemXml(border);
  const set: Record<string, string | null> = {};
  for (const side of PLAIN) {
    const line = sides[side];
    if (line === undefined) continue;
    set[side] = lineXml(prefix, side, line);
    // The names that strict files give left and right.
    if (side === "left") set["start"] = null;
    if (side === "right") set["end"] = null;
  }
  const { diagonalDown: down, diagonalUp: up } = sides;
  let { tag } = item;
  if (down !== undefined || up !== undefined) {
    set["diagonal"] = lineXml(prefix, "diagonal", down ?? up ?? null);
    tag = patchedTag(tag, {
      ...(up !== undefined && { diagonalUp: up ? 1 : null }),
      ...(down !== undefined && { diagonalDown: down ? 1 : null }),
    });
  }
  return openedTag(tag, withChildren(item.children, set, ORDER));
}

function lineXml(prefix: string, side: string, line: LookLine | null): string {
  if (!line) return `<${prefix}${side}/>`;
  const { style, weight, color } = line;
  const name = LINES[style][weight] ?? Object.values(LINES[style])[0]!;
  const rgb = color.replace("#", "");
  return `<${prefix}${side} style="${name}"><${prefix}color rgb="FF${rgb}"/></${prefix}${side}>`;
}
