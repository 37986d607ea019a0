import type { HostObject } from "../src/host/hostObject";
import { HOST_EVENTS, oneOfEachClass } from "../test/support/hostClasses";
import { excelClasses } from "./officeTypes";
import type { ApiMember } from "./officeTypes";

/** The floor of the add-in: Office 2021 LTSC has ExcelApi 1.14. */
const FLOOR = 14;

/** What is kept and answered, and saved where the file has a place for it, but changes nothing on the workbench's screen. */
const NOT_SHOWN: Readonly<Record<string, readonly string[]>> = {
  Application: ["calculationMode"],
  DataValidation: ["prompt"],
  FormatProtection: ["formulaHidden"],
  NamedItem: ["visible", "comment"],
  PageLayout: [
    ...["orientation", "paperSize", "zoom", "setPrintArea", "setPrintTitleRows"],
    ...["getPrintAreaOrNullObject", "getPrintTitleRowsOrNullObject"],
  ],
  RangeFormat: ["autofitColumns"],
  SettingCollection: ["add", "getItem", "getItemOrNullObject", "getCount", "items"],
  Setting: ["key", "value", "delete"],
};

/** The page that lists what of Excel's API the host answers, from its own classes and Microsoft's declarations. */
export function hostMembersPage(): string {
  const declared = excelClasses();
  const own = [...oneOfEachClass()].sort(([a], [b]) => (a < b ? -1 : 1));
  const sections = own.map(([name, object]) => section(name, object, declared.get(name) ?? []));
  const total = sections.reduce((sum, { done }) => sum + done, 0);
  const known = new Set(own.map(([name]) => name));
  const refused = [...declared.keys()].filter((name) => !known.has(name)).sort();
  return [
    "# What of Excel's API the host answers",
    "",
    "Trang này được tạo từ mã nguồn bằng `npm run docs`; không sửa tay. This page is generated, from the host's classes and `@types/office-js`.",
    "",
    `${own.length} classes, ${total} members. A member that is not here is answered with \`ApiNotFound\` and recorded; a test fails when the add-in asks for one.`,
    "*Not shown*: kept and answered, and saved where the file has a place for it, but nothing on the workbench's screen tells of it.",
    "*Refused*: members up to ExcelApi 1.14, the oldest Excel of the add-in; newer ones are refused too and not listed.",
    "",
    ...sections.flatMap(({ lines }) => lines),
    `## The other ${refused.length} classes are refused`,
    "",
    `${refused.join(", ")}.`,
    "",
  ].join("\n");
}

function section(
  name: string,
  object: HostObject,
  members: readonly ApiMember[]
): { readonly done: number; readonly lines: readonly string[] } {
  const events = new Set(HOST_EVENTS[name]);
  const kept = new Set(NOT_SHOWN[name]);
  const answered = members.filter((member) => member.name in object || events.has(member.name));
  const refused = members.filter(
    (member) => !answered.includes(member) && member.minor !== null && member.minor <= FLOOR
  );
  const line = (head: string, some: readonly ApiMember[]): string[] =>
    some.length === 0 ? [] : [`- ${head}: ${some.map((member) => member.name).join(", ")}`];
  return {
    done: answered.length,
    lines: [
      `## ${name}`,
      "",
      ...line(
        "Done",
        answered.filter((member) => !kept.has(member.name))
      ),
      ...line(
        "Not shown",
        answered.filter((member) => kept.has(member.name))
      ),
      ...line("Refused", refused),
      "",
    ],
  };
}
