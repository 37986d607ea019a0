import { type XmlElement } from "@rgrove/parse-xml";
import { childElements, elementsNamed, labelOf } from "./manifestElements";
import { pngSize } from "./pngSize";

/** The bytes of a file of the project, by its path from the root; null where there is none. */
export type ReadFile = (path: string) => Uint8Array | null;

const COMMAND_SIZES = "16 32 80";
const PRODUCT_SIZES: Readonly<Record<string, number>> = { IconUrl: 32, HighResolutionIconUrl: 64 };

/** Icons whose file is missing, is no PNG or is not as large as declared, and commands without all sizes. */
export function iconProblems(root: XmlElement, readFile: ReadFile): string[] {
  const addresses = new Map(
    elementsNamed(root, "bt:Images")
      .flatMap(childElements)
      .map(({ attributes }) => [attributes.id, attributes.DefaultValue] as const)
  );
  const commands = ["Group", "Control"].flatMap((name) => elementsNamed(root, name));
  const images = elementsNamed(root, "Icon").flatMap(childElements);
  const product = childElements(root).filter(({ name }) => name in PRODUCT_SIZES);
  return [
    ...product.flatMap(({ name, attributes }) =>
      fileProblems(name, attributes.DefaultValue, PRODUCT_SIZES[name] ?? 0, readFile)
    ),
    ...commands.flatMap((command) => {
      const icon = childElements(command).find(({ name }) => name === "Icon");
      const sizes = icon ? childElements(icon).map(({ attributes }) => attributes.size) : [];
      return sizes.join(" ") === COMMAND_SIZES
        ? []
        : [`${labelOf(command)}: icon sizes “${sizes.join(" ")}”, expected “${COMMAND_SIZES}”`];
    }),
    ...images.flatMap(({ attributes: { size, resid = "" } }) =>
      // A dangling resid is reported where resids are checked.
      addresses.has(resid)
        ? fileProblems(`icon ${resid}`, addresses.get(resid), Number(size), readFile)
        : []
    ),
  ];
}

function fileProblems(
  what: string,
  address: string | undefined,
  size: number,
  readFile: ReadFile
): string[] {
  const path = address && URL.canParse(address) ? new URL(address).pathname.slice(1) : "";
  const bytes = readFile(path);
  if (!bytes) return [`${what}: no file ${path}`];
  const found = pngSize(bytes);
  if (!found) return [`${what}: ${path} is no PNG`];
  return found.width === size && found.height === size
    ? []
    : [`${what}: ${path} is ${found.width} x ${found.height}, declared ${size}`];
}
