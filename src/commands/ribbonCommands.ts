import type { CheckSession } from "../services/checkSession";
import type { OutgoingSession } from "../services/outgoingSession";
import type { RepairSession } from "../services/repairSession";
import type { WriteSession } from "../services/writeSession";

/** What the ribbon's buttons reach. */
export interface RibbonDesk {
  readonly check: Pick<CheckSession, "run">;
  readonly write: Pick<WriteSession, "undo">;
  /** Null where its code did not come: its screen says why, and the next press asks for it again. */
  repair(): Promise<Pick<RepairSession, "state" | "preview"> | null>;
  /** Null as for `repair`. */
  outgoing(): Promise<Pick<OutgoingSession, "makeForm"> | null>;
  /** Opens a screen of the pane. */
  open(screen: "repair" | "fill" | "deadlines" | "consolidate" | "issue"): void;
  /** Opens Phân kỳ: on the years of the province, or on what its localities are given. */
  openTargets(view: "years" | "localities"): void;
  openHelp(): void;
}

type Command = (desk: RibbonDesk) => Promise<void> | void;

/** The ribbon's buttons, by the function names of manifest.xml. */
const COMMANDS: Readonly<Record<string, Command>> = {
  check: (desk) => desk.check.run(),
  repair: previewRepair,
  // These screens read the book when they come into sight.
  fill: (desk) => desk.openTargets("years"),
  allocate: (desk) => desk.openTargets("localities"),
  deadlines: (desk) => desk.open("deadlines"),
  consolidate: (desk) => desk.open("consolidate"),
  issue: (desk) => desk.open("issue"),
  exportForm,
  undo: (desk) => desk.write.undo(),
  help: (desk) => desk.openHelp(),
  // A button opens the pane by itself; the keys need a function.
  pane: () => undefined,
};

/**
 * Ties the ribbon's buttons to what they do at a desk, or to nothing where there is none. Excel drops a press whose function is
 * not tied yet, without a word, and sends presses before `Office.onReady` answers: call this beside `Office.onReady`, not after.
 */
export function associateCommands(desk: Promise<RibbonDesk | null>): void {
  for (const [name, work] of Object.entries(COMMANDS)) {
    Office.actions.associate(name, besidePane(desk, work));
  }
}

/** **Làm sạch bảng dán**: a preview that stands already, with what was taken and left in it, stays. */
async function previewRepair(desk: RibbonDesk): Promise<void> {
  desk.open("repair");
  const repair = await desk.repair();
  if (repair && repair.state.state !== "preview") await repair.preview();
}

/** **Xuất biểu trình**: the file stands ready where what goes out is made, with what speaks against it. */
async function exportForm(desk: RibbonDesk): Promise<void> {
  desk.open("consolidate");
  const outgoing = await desk.outgoing();
  await outgoing?.makeForm();
}

/**
 * Does the work while the pane opens. Excel keeps the button busy until it is told that both are over, however they ended;
 * pressed as keys, a command has no button to tell.
 */
function besidePane(
  desk: Promise<RibbonDesk | null>,
  work: Command
): (event?: Office.AddinCommands.Event) => void {
  return (event) => {
    const shown = Office.addin.showAsTaskpane();
    const done = desk.then((there) => there && work(there));
    void Promise.allSettled([shown, done]).then(() => event?.completed());
  };
}
