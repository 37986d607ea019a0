import { type XmlElement } from "@rgrove/parse-xml";
import { childElements, elementsNamed, labelOf, repeated } from "./manifestElements";

/** The functions that the ribbon may call, each of which has a button. */
export const FUNCTION_NAMES: readonly string[] = [
  "check",
  "repair",
  "fill",
  "allocate",
  "deadlines",
  "issue",
  "consolidate",
  "exportForm",
  "undo",
  "help",
];

/** Commands without an id of their own, unknown functions, functions without a button, more than one task pane. */
export function commandProblems(root: XmlElement): string[] {
  const commands = ["CustomTab", "Group", "Control"].flatMap((name) => elementsNamed(root, name));
  const functions = elementsNamed(root, "FunctionName").map(({ text }) => text);
  const panes = new Set(elementsNamed(root, "TaskpaneId").map(({ text }) => text));
  return [
    ...commands
      .filter(({ attributes }) => !attributes.id)
      .map((command) => `${labelOf(command)} has no id`),
    ...repeated(commands.map(({ attributes }) => attributes.id ?? "")).map(
      (id) => `id ${id} stands twice`
    ),
    ...functions
      .filter((name) => !FUNCTION_NAMES.includes(name))
      .map((name) => `function ${name} is not known`),
    ...FUNCTION_NAMES.filter((name) => !functions.includes(name)).map(
      (name) => `function ${name} has no button`
    ),
    ...(panes.size > 1 ? [`several task panes: ${[...panes].join(", ")}`] : []),
  ];
}

/** Pages and functions that would run outside the one long-lived runtime. */
export function runtimeProblems(root: XmlElement): string[] {
  const runtime = elementsNamed(root, "Runtime")[0]?.attributes;
  if (!runtime) return ["there is no shared runtime"];
  // What the functions are called and take is data, read without a runtime.
  const metadata = new Set(elementsNamed(root, "Metadata").flatMap(childElements));
  const users = ["FunctionFile", "SourceLocation"]
    .flatMap((name) => elementsNamed(root, name))
    .filter((user) => user.attributes.resid !== undefined && !metadata.has(user));
  const page = elementsNamed(root, "bt:Url").find(({ attributes: { id } }) => id === runtime.resid);
  const start = elementsNamed(root, "DefaultSettings").flatMap(childElements)[0];
  return [
    ...(runtime.lifetime === "long" ? [] : [`runtime lifetime ${runtime.lifetime}, expected long`]),
    ...users
      .filter(({ attributes }) => attributes.resid !== runtime.resid)
      .map((user) => `${labelOf(user)} is not in the runtime ${runtime.resid}`),
    ...(start?.attributes.DefaultValue === page?.attributes.DefaultValue
      ? []
      : ["DefaultSettings opens another page than the runtime"]),
  ];
}
