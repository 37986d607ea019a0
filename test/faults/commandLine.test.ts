import { spawnSync } from "node:child_process";
import type * as disk from "node:fs/promises";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { runPlan } from "../../src/cli/runPlan";
import { SAMPLE_PATH } from "../kienGiang/sample";
import { masterBook } from "../kienGiang/master";

const ROOT = join(__dirname, "../..");
const BEFORE = "as it was";

/** What the disk does next: which of the files that are opened for writing fails, and when. */
interface DiskFault {
  readonly file: number;
  readonly code: "ENOSPC" | "EIO" | "EACCES" | "EBUSY";
  readonly when: "at opening" | "half written" | "at the end" | "at the name";
}

let fault: DiskFault | null = null;
let opened = 0;
let changing: string | null = null;

jest.mock("node:fs/promises", () => {
  const real = jest.requireActual<typeof disk>("node:fs/promises");
  return { ...real, open: jest.fn(openOn(real)), rename: jest.fn(renameOn(real)) };
});

function openOn(real: typeof disk) {
  return async (path: string, flags?: string): Promise<disk.FileHandle> => {
    if (flags !== "w") {
      const file = await real.open(path, flags);
      if (path !== changing) return file;
      const readFile = file.readFile.bind(file);
      // Another program writes on while this one reads.
      return Object.assign(file, {
        async readFile() {
          const bytes = await readFile();
          await real.appendFile(path, "more");
          return bytes;
        },
      });
    }
    opened += 1;
    const now = fault && fault.file === opened ? fault : null;
    if (now?.when === "at opening") throw problem(now.code);
    const file = await real.open(path, flags);
    if (!now) return file;
    const writeFile = file.writeFile.bind(file);
    const write = file.write.bind(file) as (...args: unknown[]) => ReturnType<typeof file.write>;
    const sync = file.sync.bind(file);
    return Object.assign(file, {
      async writeFile(content: Uint8Array | string) {
        if (now.when !== "half written") return writeFile(content);
        await writeFile(content.slice(0, content.length / 2));
        throw problem(now.code);
      },
      async write(...args: unknown[]) {
        if (now.when === "half written") throw problem(now.code);
        return write(...args);
      },
      async sync() {
        if (now.when === "at the end") throw problem(now.code);
        return sync();
      },
    });
  };
}

function renameOn(real: typeof disk) {
  return (from: string, to: string): Promise<void> => {
    if (fault?.when === "at the name") return Promise.reject(problem(fault.code));
    return real.rename(from, to);
  };
}

function problem(code: string): Error {
  return Object.assign(new Error(code), { code });
}

let folder: string;
let inputs: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "plan-faults-"));
  inputs = join(folder, "in");
  mkdirSync(inputs);
  writeFileSync(join(inputs, "master.xlsx"), masterBook());
  mkdirSync(join(inputs, "gửi"));
  writeFileSync(join(inputs, "gửi/Sở Y tế.xlsx"), masterBook());
  for (const name of ["kien-giang-indicators.tsv", "kien-giang-tasks.tsv"]) {
    cpSync(join(ROOT, "assets/samples", name), join(inputs, name));
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

async function plan(argv: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ["", ""];
  const code = await runPlan(argv, { out: (text) => (out += text), err: (text) => (err += text) });
  return { code, out, err };
}

/** Every command that writes files, into a folder of its own where files of those names may lie. */
const COMMANDS: Readonly<Record<string, (out: string) => readonly string[]>> = {
  check: (out) => [
    ...["check", SAMPLE_PATH, "--write", join(out, "a.xlsx"), "--json", join(out, "a.json")],
    ...["--sarif", join(out, "a.sarif")],
  ],
  fill: (out) => ["fill", SAMPLE_PATH, "--total", "xã=116", "--write", join(out, "a.xlsx")],
  repair: (out) => ["repair", SAMPLE_PATH, "--safe-only", "--write", join(out, "a.xlsx")],
  deadlines: (out) => [
    ...["deadlines", SAMPLE_PATH, "--as-of", "2021-09-30", "--ics", join(out, "a.ics")],
    ...["--write", join(out, "a.xlsx")],
  ],
  letters: (out) => ["deadlines", SAMPLE_PATH, "--as-of", "2021-09-30", "--letters", out],
  issue: (out) => ["issue", join(inputs, "master.xlsx"), "--out", join(out, "new")],
  consolidate: (out) => [
    ...["consolidate", join(inputs, "master.xlsx"), join(inputs, "gửi")],
    ...["--write", join(out, "a.xlsx")],
  ],
  review: (out) => [
    "review",
    join(inputs, "master.xlsx"),
    join(inputs, "gửi"),
    "--out",
    join(out, "new"),
  ],
  export: (out) => ["export", SAMPLE_PATH, "--write", join(out, "a.xlsx")],
  new: (out) => ["new", "--period", "2026-2030", "--write", join(out, "a.xlsx")],
  "from-tsv": (out) => [
    ...["from-tsv", "--indicators", join(inputs, "kien-giang-indicators.tsv")],
    ...["--tasks", join(inputs, "kien-giang-tasks.tsv"), "--period", "2021-2025"],
    ...["--write", join(out, "a.xlsx")],
  ],
};

/** All files below a folder, and what they hold. */
function holding(root: string): Readonly<Record<string, string>> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    files
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [relative(root, path), readFileSync(path, "latin1")])
  );
}

const MOMENTS = ["at opening", "at the end", "at the name", "half written"] as const;
/** Those make many books: the moment that leaves most behind is theirs. */
const SLOW = ["issue", "consolidate", "review"];
const CODES: Readonly<Record<DiskFault["when"], DiskFault["code"]>> = {
  ...{
    "at opening": "EACCES",
    "half written": "ENOSPC",
    "at the end": "EIO",
    "at the name": "EBUSY",
  },
};

describe.each(Object.keys(COMMANDS))("plan %s", (name) => {
  const argv = COMMANDS[name]!;
  const old = ["a.xlsx", "a.json", "a.sarif", "a.ics"];

  it("leaves each file whole or as it was, and says which failed, whenever the disk gives up", async () => {
    const clean = join(folder, name);
    mkdirSync(clean);
    [fault, opened] = [null, 0];
    expect((await plan(argv(clean))).code).toBeLessThan(2);
    const files = opened;
    expect(files).toBeGreaterThan(0);
    const whole = Object.keys(holding(clean));
    for (const file of name === "check" ? [1, files] : [files]) {
      for (const when of SLOW.includes(name) ? MOMENTS.slice(-1) : MOMENTS) {
        const out = mkdtempSync(join(folder, `${name}-`));
        for (const known of old) writeFileSync(join(out, known), BEFORE);
        [fault, opened] = [{ file, when, code: CODES[when] }, 0];
        const { code, err } = await plan(argv(out));
        fault = null;
        expect({ name, file, when, code }).toEqual({ name, file, when, code: 2 });
        expect(err).toMatch(/^Không .{30,}\n$/);
        const left = holding(out);
        expect(Object.keys(left).filter((one) => one.endsWith(".tmp"))).toEqual([]);
        // What is new is of a command's own files: several are there all or not at all.
        const fresh = Object.keys(left).filter((one) => !old.includes(one));
        expect(fresh).toEqual([]);
        for (const known of old) {
          const isWhole = left[known] !== BEFORE;
          if (isWhole) expect(whole).toContain(known);
        }
        expect(whole.filter((one) => left[one] === BEFORE || left[one] === undefined)).not.toEqual(
          []
        );
      }
    }
  });
});

describe("a file that is read", () => {
  const copy = (): string => {
    const path = join(mkdtempSync(join(folder, "read-")), "so.xlsx");
    cpSync(SAMPLE_PATH, path);
    return path;
  };

  it("is refused where another program writes to it meanwhile", async () => {
    changing = copy();
    const { code, err } = await plan(["check", changing]);
    changing = null;
    expect(code).toBe(2);
    expect(err).toMatch(/bị thay đổi trong lúc đọc .* Hãy đợi xong rồi làm lại\.\n$/);
  });

  it("is told where it is gone, or is half there", async () => {
    const gone = await plan(["check", join(folder, "không-có.xlsx")]);
    expect([gone.code, gone.err]).toEqual([2, expect.stringMatching(/không có tệp/)]);
    const half = copy();
    writeFileSync(half, readFileSync(half).subarray(0, 20_000));
    const cut = await plan(["check", half]);
    expect([cut.code, cut.err]).toEqual([2, expect.stringMatching(/.{40,}/)]);
  });

  it("is set aside with its reason where it is one of many, and the rest are read", async () => {
    const many = mkdtempSync(join(folder, "many-"));
    cpSync(join(inputs, "gửi/Sở Y tế.xlsx"), join(many, "Sở Y tế.xlsx"));
    cpSync(join(inputs, "gửi/Sở Y tế.xlsx"), join(many, "Sở Nội vụ.xlsx"));
    changing = join(many, "Sở Nội vụ.xlsx");
    const out = join(many, "out.xlsx");
    const argv = ["consolidate", join(inputs, "master.xlsx"), many, "--write", out, "--json", "-"];
    const { code, out: text } = await plan(argv);
    changing = null;
    expect(code).toBe(1);
    const { files } = JSON.parse(text) as {
      files: { name: string; status: string; reason?: { vi: string } }[];
    };
    const told = new Map(files.map((file) => [file.name.split("/").at(-1), file]));
    expect(told.get("Sở Y tế.xlsx")?.status).not.toBe("set-aside");
    expect(told.get("Sở Nội vụ.xlsx")?.status).toBe("set-aside");
    expect(told.get("Sở Nội vụ.xlsx")?.reason?.vi).toBe("Tệp bị ghi thay đổi đúng lúc đang đọc.");
  });
});

it("a result that the disk behind `>` has no room for ends in a sentence and exit 2", () => {
  const tsx = createRequire(__filename).resolve("tsx/cli");
  const program = join(ROOT, "src/cli/plan.ts");
  const run = spawnSync(
    "sh",
    ["-c", '"$0" "$1" "$2" help > /dev/full', process.execPath, tsx, program],
    {
      encoding: "utf8",
    }
  );
  expect([run.status, run.stderr]).toEqual([2, expect.stringMatching(/ENOSPC.*\n.*ENOSPC/)]);
});
