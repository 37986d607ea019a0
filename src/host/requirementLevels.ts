const office = {
  RichApiRuntime: "1.1",
  DelayForCellEdit: "1.1",
  SharedRuntime: "1.1",
  RibbonApi: "1.1",
  DialogApi: "1.1",
  AddinCommands: "1.1",
} as const;

/** The requirement sets of the Excels that the add-in meets; the floor is Office 2021 LTSC. */
export const REQUIREMENT_LEVELS = {
  ltsc2021: { ...office, ExcelApi: "1.14" },
  ltsc2024: { ...office, ExcelApi: "1.17" },
  current: { ...office, ExcelApi: "1.20" },
} as const satisfies Record<string, Readonly<Record<string, string>>>;
