import { readFileSync } from "node:fs";
import { CLIENT_OWN } from "../test/support/hostClasses";

/** A member of the API as `@types/office-js` declares it. */
export interface ApiMember {
  readonly name: string;
  /** 14 where ExcelApi 1.14 brought it; null where it is a preview, or another set's. */
  readonly minor: number | null;
}

const CLASS = /^ {4}class (\w+)/;
const MEMBER = /^ {8}(?:readonly )?(\w+)[?(:<]/;
const SET = /\[Api set: ExcelApi 1\.(\d+)\]/;

/** The classes of the namespace Excel with their members, each once. The declarations are generated, so their lines have one form. */
export function excelClasses(): ReadonlyMap<string, readonly ApiMember[]> {
  const text = readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8");
  const start = text.search(/^declare namespace Excel \{/m);
  const classes = new Map<string, ApiMember[]>();
  let members: ApiMember[] | null = null;
  let minor: number | null = null;
  for (const line of text.slice(start, text.indexOf("\n}", start)).split("\n")) {
    const [, opened] = CLASS.exec(line) ?? [];
    if (opened !== undefined) classes.set(opened, (members = []));
    else if (line === "    }") members = null;
    else if (line.trim() === "/**") minor = null;
    else if (SET.test(line)) minor = Number(SET.exec(line)![1]);
    const [, name] = (members && MEMBER.exec(line)) ?? [];
    if (name === undefined || CLIENT_OWN.has(name)) continue;
    if (!members!.some((member) => member.name === name)) members!.push({ name, minor });
  }
  return classes;
}
