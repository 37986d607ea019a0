import { createRoot } from "react-dom/client";
import { type RibbonDesk, associateCommands } from "../commands/ribbonCommands";
import { excelBookOpener } from "../excel/excelBookOpener";
import { excelCan } from "../excel/excelCan";
import { excelChanges } from "../excel/excelChanges";
import { excelNavigator } from "../excel/excelNavigator";
import { excelWorkbook } from "../excel/excelWorkbook";
import { indexedDbJournal } from "../excel/indexedDbJournal";
import { excelIdentity } from "../excel/workbookIdentity";
import { associateFunctions } from "../functions/associateFunctions";
import { loadPart } from "../services/loadPart";
import { createStore } from "../services/store";
import { App } from "./App";
import { Broken } from "./Broken";
import { browserClock } from "./browserClock";
import type { Desk } from "./desk";
import { openScreen } from "./frame/openScreen";
import type { ScreenName } from "./frame/screens";
import { followLook } from "./officeLook";
import { openDesk } from "./openDesk";
import { type Parts, lazyParts, openAllParts } from "./parts";
import { rememberedSettings } from "./settings";
import { withoutExcel } from "./withoutExcel";
import type { World } from "./world";

const root = document.getElementById("root")!;

// Without a network office.js itself may be missing, and a browser of its own has no workbook.
if (typeof Office === "undefined") root.append(withoutExcel(navigator.language));
else associateCommands(Office.onReady().then(start));

/** How long the other screens wait until the first has had its time, in milliseconds. */
const AFTER_START = 3_000;

/** What writes, reads files and computes cells is asked for only then, but must not depend on the server by that time. */
const NEEDED_LATER: readonly (() => Promise<unknown>)[] = [
  () => import("../excel/writeEdits"),
  () => import("../services/revealCells"),
  () => import("../functions/lastDay"),
  () => import("../functions/planNumber"),
  () => import("../workers/webSubmissionReader"),
  () => import("../xlsx/openAnyWorkbook"),
  () => import("../xlsx/writeWorkbook"),
  () => import("../xlsx/zip/zipFiles"),
  () => import("../docx/writeDocx"),
];

/** Puts the services on Excel and shows the pane; gives the ribbon's buttons, which work in the same runtime, their desk. */
function start({ host }: { readonly host: Office.HostType | null }): RibbonDesk | null {
  if (host !== Office.HostType.Excel) {
    root.append(withoutExcel(navigator.language));
    return null;
  }
  const { displayLanguage, partitionKey } = Office.context;
  const world = excelWorld();
  const desk = openDesk(world);
  const parts = lazyParts(desk, world);
  const settings = rememberedSettings(displayLanguage, partitionKey);
  const officeLook = followLook(() => Office.context.officeTheme);
  const screens = createStore<ScreenName>("overview");
  // An Excel older than custom functions, and the workbench, have no place to tell of them.
  if (typeof CustomFunctions !== "undefined") {
    associateFunctions({
      language: settings.state.language,
      formattedNumbers: excelCan.takeFormattedNumbers(),
    });
  }
  createRoot(root).render(
    <Broken language={() => settings.state.language}>
      <App
        desk={desk}
        parts={parts}
        screens={screens}
        settings={settings}
        officeLook={officeLook}
      />
    </Broken>
  );
  void prepare(desk, parts);
  return {
    ...desk,
    repair: async () => (await parts.repair.open())?.repair ?? null,
    outgoing: async () => (await parts.consolidate.open())?.outgoing ?? null,
    open: (screen) => openScreen(screens, screen),
    openTargets: (view) => {
      desk.fillView.set(view);
      openScreen(screens, "fill");
    },
    openHelp: () => desk.help.set({ part: "jobs" }),
  };
}

/** The first screen is filled at once, the check is ready before it is asked for, the rest follows when all is quiet. */
async function prepare({ book, check, write }: Desk, parts: Parts): Promise<void> {
  void write.lookBack();
  await Promise.all([parts.overview.open(), parts.menu.open(), book.read()]);
  await Promise.all([parts.check.open(), check.prepare()]);
  window.setTimeout(() => {
    void openAllParts(parts);
    for (const load of NEEDED_LATER) void loadPart(load);
  }, AFTER_START);
}

/** Excel and the browser, as the pane sees them; what reads and writes files is loaded when files come or go. */
function excelWorld(): World {
  const { partitionKey, platform } = Office.context;
  const { Mac, iOS } = Office.PlatformType;
  return {
    workbook: excelWorkbook,
    navigator: excelNavigator,
    changes: excelChanges,
    journal: indexedDbJournal({ identity: excelIdentity, partition: partitionKey }),
    clock: browserClock,
    reader: {
      read: async (files, options) => {
        const { webSubmissionReader } = await import("../workers/webSubmissionReader");
        return webSubmissionReader().read(files, options);
      },
    },
    opener: {
      // What was read in a worker is read again whole, one file at a time, when notes are made.
      async open(file) {
        const bytes = await file.bytes().catch(() => null);
        if (!bytes) return null;
        const { openAnyWorkbook } = await import("../xlsx/openAnyWorkbook");
        const opened = await openAnyWorkbook(bytes, { book: file.name });
        return opened.ok ? opened.book : null;
      },
    },
    newBooks: excelBookOpener,
    books: {
      write: async (book) => (await import("../xlsx/writeWorkbook")).writeWorkbook(book),
      pack: async (files) => (await import("../xlsx/zip/zipFiles")).zipFiles(files),
    },
    documents: {
      write: async (document) => (await import("../docx/writeDocx")).writeDocx(document),
    },
    // On these a download does nothing, without a word.
    filesLeave: platform !== Mac && platform !== iOS,
    partition: partitionKey,
  };
}
