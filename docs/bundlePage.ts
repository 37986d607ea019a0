/** The page whose first load is counted. */
export const PAGE = "taskpane.html";

/** What is loaded by one `import()`, beside the first load; weights in bytes after gzip. */
export interface BundlePart {
  /** The name of its file, or of its package. */
  readonly name: string;
  readonly files: readonly { readonly file: string; readonly weight: number }[];
}

export interface Bundle {
  readonly first: number;
  readonly budget: number;
  readonly parts: readonly BundlePart[];
}

const FIRST_PAINT = "after the first paint";
const QUIET = "three seconds later, or when it is asked for";
const OTHER = "when it is asked for";

/** In the order in which they are loaded. */
const PARTS: Readonly<Record<string, readonly [what: string, when: string]>> = {
  MoreMenu: ["the menu at the head", FIRST_PAINT],
  overviewPart: ["Tổng quan", FIRST_PAINT],
  readBook: ["reading the plan", FIRST_PAINT],
  bookChecker: ["the rules", "once the overview stands"],
  checkPart: ["Kiểm tra", "once the overview stands"],
  repairPart: ["Làm sạch bảng dán", QUIET],
  fillPart: ["Phân kỳ, Phân bổ", QUIET],
  deadlinesPart: ["Tiến độ", QUIET],
  consolidatePart: ["Tổng hợp", QUIET],
  issuePart: ["Tạo biểu", QUIET],
  HelpDialog: ["the help", QUIET],
  TourCard: ["the tour", QUIET],
  writeEdits: ["writing into the workbook", QUIET],
  newBook: ["a new workbook", OTHER],
  revealCells: ["going to a cell", QUIET],
  lastDay: ["KH.HANQUY", QUIET],
  planNumber: ["KH.GIATRI", QUIET],
  webSubmissionReader: ["the pool of workers", QUIET],
  openAnyWorkbook: ["reading a workbook whole", QUIET],
  xlsx: ["other formats, by SheetJS", "when such a file comes"],
  writeWorkbook: ["writing .xlsx", QUIET],
  zipFiles: ["writing .zip", QUIET],
  writeDocx: ["writing .docx", QUIET],
};

const ORDER = Object.keys(PARTS);

/** The page in docs: what the first screen weighs against its budget, and each part in the order of loading. */
export function bundlePage({ first, budget, parts }: Bundle): string {
  const loaded = new Set<string>();
  const rows = [...parts].sort(byOrder).map(({ name, files }) => {
    const [what, when] = PARTS[name] ?? [`\`${name}\``, OTHER];
    const fresh = files.filter(({ file }) => !loaded.has(file));
    for (const { file } of files) loaded.add(file);
    return `| ${what} | ${when} | ${files.length} | ${bytes(files)} | ${bytes(fresh)} |`;
  });
  return `# What the pane loads

Made by \`npx tsx docs/bundle.ts\` from a build as it is served; bytes after gzip.

The first screen waits for **${grouped(first)}** bytes (page, scripts) of ${grouped(budget)}: 1.6 times a clean pane of React 19 and Fluent (105,442).
\`npm run build\` fails over that budget (\`webpack/firstLoad.js\`). Microsoft's office.js comes from its own place and is not counted.

Everything else is loaded by \`import()\` (\`src/taskpane/parts.ts\`), in this order. *Alone* is what a part needs beside the first load, files that it
shares included; *new* is what it adds to the lines above it.

| part | when | files | alone | new |
|---|---|---:|---:|---:|
${rows.join("\n")}
`;
}

function byOrder(a: BundlePart, b: BundlePart): number {
  return placeOf(a) - placeOf(b) || (a.name < b.name ? -1 : 1);
}

function placeOf({ name }: BundlePart): number {
  const place = ORDER.indexOf(name);
  return place < 0 ? ORDER.length : place;
}

function bytes(files: BundlePart["files"]): string {
  return grouped(files.reduce((sum, { weight }) => sum + weight, 0));
}

function grouped(count: number): string {
  return count.toLocaleString("en-US");
}
