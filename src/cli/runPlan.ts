import { parseArgs } from "node:util";
import { type Language, type Text, isLanguage } from "../domain/text";
import type { Arguments, Command, ExitCode, Terminal } from "./command";
import { allocateCommand } from "./commands/allocate";
import { checkCommand } from "./commands/check";
import { consolidateCommand } from "./commands/consolidate";
import { deadlinesCommand } from "./commands/deadlines";
import { exportCommand } from "./commands/export";
import { fillCommand } from "./commands/fill";
import { fromTsvCommand } from "./commands/fromTsv";
import { issueCommand } from "./commands/issue";
import { newCommand } from "./commands/new";
import { readCommand } from "./commands/read";
import { repairCommand } from "./commands/repair";
import { reviewCommand } from "./commands/review";
import { CommandProblem } from "./problem";

const commands: readonly Command[] = [
  readCommand,
  checkCommand,
  fillCommand,
  allocateCommand,
  deadlinesCommand,
  consolidateCommand,
  repairCommand,
  issueCommand,
  reviewCommand,
  exportCommand,
  newCommand,
  fromTsvCommand,
];

/** Runs one command line; the exit code is the answer, a problem is one sentence on the error stream. */
export async function runPlan(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const language = askedLanguage(argv);
  try {
    const [name, ...rest] = argv;
    if (name === undefined || name === "help" || name === "--help") {
      terminal.out(usage());
      return name === undefined ? 2 : 0;
    }
    const command = commands.find((one) => one.name === name);
    if (!command) throw new CommandProblem(unknownCommand(name));
    return await command.run(parse(command, rest, language), terminal);
  } catch (error) {
    if (!(error instanceof CommandProblem)) throw error;
    terminal.err(`${error.text[language]}\n`);
    return 2;
  }
}

/** Known before the command line is understood: what is wrong with it is said in this language too. */
function askedLanguage(argv: readonly string[]): Language {
  const asked = /(?:^| )--lang[ =](\S+)/.exec(argv.join(" "))?.[1];
  return asked !== undefined && isLanguage(asked) ? asked : "vi";
}

function usage(): string {
  return `Cách dùng / Usage:\n${commands.map((one) => `  plan ${one.usage}\n`).join("")}`;
}

function unknownCommand(name: string): Text {
  const known = commands.map((one) => one.name).join(", ");
  return {
    vi: `Không có lệnh “${name}”. Các lệnh: ${known}.`,
    en: `There is no command “${name}”. Commands: ${known}.`,
  };
}

function parse(command: Command, argv: readonly string[], language: Language): Arguments {
  const { flags = [], repeated = [] } = command;
  const options = Object.fromEntries([
    ...[...command.options, "lang"].map((name) => [name, { type: "string" as const }]),
    ...repeated.map((name) => [name, { type: "string" as const, multiple: true }]),
    ...flags.map((name) => [name, { type: "boolean" as const }]),
  ]) as Options;
  const parsed = tryParse(command, argv, options);
  const given = (name: string): Given | undefined => parsed.values[name];
  const value = (name: string): string | undefined => {
    const text = given(name);
    return typeof text === "string" ? text : undefined;
  };
  const all = (name: string): readonly string[] => {
    const texts = given(name);
    return Array.isArray(texts) ? texts.filter((text) => typeof text === "string") : [];
  };
  const missing = command.required.find((name) => value(name) === undefined);
  const surplus = parsed.positionals.length - command.words;
  if (missing || surplus < 0 || (surplus > 0 && !command.moreWords)) throw misused(command);
  const lang = value("lang") ?? "vi";
  if (!isLanguage(lang)) throw misused(command);
  const flag = (name: string): boolean => given(name) === true;
  return { words: parsed.positionals, value, all, flag, language };
}

type Options = Record<string, { type: "string" | "boolean"; multiple?: boolean }>;

type Given = string | boolean | readonly (string | boolean)[];

function tryParse(
  command: Command,
  args: readonly string[],
  options: Options
): { values: Record<string, Given | undefined>; positionals: string[] } {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch {
    throw misused(command);
  }
}

function misused(command: Command): CommandProblem {
  return new CommandProblem({
    vi: `Lệnh viết chưa đúng. Cách dùng: plan ${command.usage}`,
    en: `The command line is not right. Usage: plan ${command.usage}`,
  });
}
