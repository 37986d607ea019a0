import { fileSpelling, userSpelling } from "../../src/xlsx/formulaSpelling";

const cases: [user: string, file: string][] = [
  ["=SUM(A1:A3)", "=SUM(A1:A3)"],
  ["=XLOOKUP(A1,B:B,C:C)", "=_xlfn.XLOOKUP(A1,B:B,C:C)"],
  ["=IFERROR(MAXIFS(A:A,B:B,1),0)", "=IFERROR(_xlfn.MAXIFS(A:A,B:B,1),0)"],
  ["=FILTER(A:A,B:B=1)", "=_xlfn._xlws.FILTER(A:A,B:B=1)"],
  ['=IF(A1="IFS(","XLOOKUP(",1)', '=IF(A1="IFS(","XLOOKUP(",1)'],
  ["='SORT(x)'!A1", "='SORT(x)'!A1"],
  ["=NETWORKDAYS.INTL(A1,B1)", "=NETWORKDAYS.INTL(A1,B1)"],
  ["=STDEV.S(A1:A3)", "=_xlfn.STDEV.S(A1:A3)"],
  ["=DAYS360(A1,B1)", "=DAYS360(A1,B1)"],
  ["=MYIFS(1)", "=MYIFS(1)"],
];

it.each(cases)("a file spells %s as %s", (user, file) => {
  expect(fileSpelling(user)).toBe(file);
  expect(fileSpelling(file)).toBe(file);
  expect(userSpelling(file)).toBe(user);
});

it.each([
  "=_xlfn.NOTKNOWNYET(A1)",
  "=_xlfn.FILTER(A:A,B:B=1)",
  "=_xlfn._xlws.XLOOKUP(1,A:A,B:B)",
  '="_xlfn.IFS("&A1',
  "='_xlfn.IFS('!A1",
])("what saving would not put back stays: %s", (file) => {
  expect(userSpelling(file)).toBe(file);
});

it("keeps the names of LET and LAMBDA", () => {
  const file = "=_xlfn.LET(_xlpm.x,1,_xlpm.x+_xlfn.ANCHORARRAY(A1))";
  expect(userSpelling(file)).toBe("=LET(_xlpm.x,1,_xlpm.x+ANCHORARRAY(A1))");
  expect(fileSpelling(userSpelling(file))).toBe(file);
});
