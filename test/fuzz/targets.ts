/** What is fuzzed, and the files and folders whose lines a campaign counts. */
export const fuzzTargets = {
  notations: ["src/domain/notation/", "src/functions/lastDay.ts", "src/functions/planNumber.ts"],
  "plan reader": ["src/domain/plan/"],
  "sheet scanner": ["src/xlsx/sheet/", "src/xlsx/xml/"],
  "package opener": [
    ...["openWorkbook", "readWorkbook", "sniff"].map((name) => `src/xlsx/${name}.ts`),
    "src/xlsx/parts/",
    ...["archive", "centralEntry", "crc32", "directory", "packedEntry", "readEntry"].map(
      (name) => `src/xlsx/zip/${name}.ts`
    ),
  ],
  "request interpreter": [
    ...["hostError", "hostObject", "interpreter", "query", "readRequest", "richApiCalls"].map(
      (name) => `src/host/${name}.ts`
    ),
    "src/host/objects/",
  ],
  ".xlsx patcher": ["src/xlsx/save/", "src/model/saved/", "src/model/packageChanges.ts"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** A target by its name. */
export type FuzzTarget = keyof typeof fuzzTargets;
