import { type XmlElement } from "@rgrove/parse-xml";
import { allElements, childElements, elementsNamed, labelOf, repeated } from "./manifestElements";

const RESID_LIMIT = 32;

/** Which list of Resources an element's resid must lead to. */
const LIST_OF: Readonly<Record<string, string>> = {
  "bt:Image": "bt:Images",
  Runtime: "bt:Urls",
  FunctionFile: "bt:Urls",
  SourceLocation: "bt:Urls",
  Label: "bt:ShortStrings",
  Namespace: "bt:ShortStrings",
  Title: "bt:ShortStrings",
  Description: "bt:LongStrings",
};

const TEXT_LIMITS: Readonly<Record<string, number>> = {
  "bt:ShortStrings": 125,
  "bt:LongStrings": 250,
  DisplayName: 125,
  Description: 250,
};

/** Dangling, unused, repeated, too long or misdirected resource ids. */
export function residProblems(root: XmlElement): string[] {
  const lists = elementsNamed(root, "Resources").flatMap(childElements);
  const defined = new Map(
    lists.flatMap((list) =>
      childElements(list).map(({ attributes }) => [attributes.id ?? "", list.name] as const)
    )
  );
  const ids = lists.flatMap(childElements).map(({ attributes }) => attributes.id ?? "");
  const users = allElements(root).filter(({ attributes }) => attributes.resid !== undefined);
  const used = new Set(users.map(({ attributes }) => attributes.resid));
  return [
    ...repeated(ids).map((id) => `resource ${id} is defined twice`),
    ...ids.filter((id) => !used.has(id)).map((id) => `resource ${id} is not used`),
    ...ids
      .filter((id) => id.length < 1 || id.length > RESID_LIMIT)
      .map((id) => `resource ${id} has ${id.length} characters, allowed 1 to ${RESID_LIMIT}`),
    ...users.flatMap((user) => {
      const list = defined.get(user.attributes.resid ?? "");
      if (!list) return [`${labelOf(user)} leads nowhere`];
      return list === LIST_OF[user.name] ? [] : [`${labelOf(user)} leads to ${list}`];
    }),
  ];
}

/** Texts without a Vietnamese default or an English override, or too long. */
export function textProblems(root: XmlElement): string[] {
  const own = childElements(root).filter(({ name }) => name in TEXT_LIMITS);
  const listed = elementsNamed(root, "Resources")
    .flatMap(childElements)
    .filter(({ name }) => name in TEXT_LIMITS);
  // What formulas begin with is one name in every language: a book must work in both.
  const prefixes = new Set(
    elementsNamed(root, "Namespace").map(({ attributes }) => attributes.resid)
  );
  return [
    ...own.flatMap((text) => oneText(text, TEXT_LIMITS[text.name] ?? 0)),
    ...listed.flatMap((list) =>
      childElements(list)
        .filter(({ attributes }) => !prefixes.has(attributes.id))
        .flatMap((text) => oneText(text, TEXT_LIMITS[list.name] ?? 0))
    ),
  ];
}

function oneText(text: XmlElement, limit: number): string[] {
  const vi = text.attributes.DefaultValue ?? "";
  const overrides = childElements(text).map(({ attributes }) => attributes);
  const en = overrides.filter(({ Locale }) => Locale === "en-US").map(({ Value }) => Value ?? "");
  const problems: string[] = [];
  if (en.length !== 1) problems.push(`${en.length} en-US overrides, expected 1`);
  if (en[0] === vi) problems.push("the same words in both languages");
  for (const value of [vi, ...en]) {
    if (value.length < 1 || value.length > limit) {
      problems.push(`${value.length} characters, allowed 1 to ${limit}`);
    }
  }
  return problems.map((problem) => `${labelOf(text)}: ${problem}`);
}
