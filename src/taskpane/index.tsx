import { createRoot } from "react-dom/client";
import { associateCommands } from "../commands/ribbonCommands";
import { ALLOCATION_SHEET } from "../domain/distribution/sheet/allocationColumns";
import { STATE_SHEET } from "../domain/state/bookState";
import { excelChanges } from "../excel/excelChanges";
import { excelNavigator } from "../excel/excelNavigator";
import { excelWorkbook } from "../excel/excelWorkbook";
import { indexedDbJournal } from "../excel/indexedDbJournal";
import { excelIdentity } from "../excel/workbookIdentity";
import { associateFunctions } from "../functions/associateFunctions";
import { BookSession } from "../services/bookSession";
import { CheckSession } from "../services/checkSession";
import { ConsolidateSession } from "../services/consolidateSession";
import { DeadlinesSession } from "../services/deadlinesSession";
import { AllocationSession } from "../services/allocationSession";
import { FillSession } from "../services/fillSession";
import { FindingAnswers } from "../services/findingAnswers";
import { Freshness } from "../services/freshness";
import { IssueSession } from "../services/issueSession";
import { LiveCheck } from "../services/liveCheck";
import { MarkSession } from "../services/markSession";
import { revealCells } from "../services/revealCells";
import { onPlanWrites, onWritesTo } from "../services/planWrites";
import type { DocumentWriter } from "../services/ports/documentWriter";
import type { BookWriter } from "../services/ports/bookWriter";
import type { SubmissionOpener } from "../services/ports/submissionOpener";
import { OutgoingSession } from "../services/outgoingSession";
import { RepairSession } from "../services/repairSession";
import { confirmYear, saveProgress } from "../services/saveProgress";
import { saveReport } from "../services/saveReport";
import { WriteSession } from "../services/writeSession";
import { webSubmissionReader } from "../workers/webSubmissionReader";
import { App } from "./App";
import { Broken } from "./Broken";
import { browserClock } from "./browserClock";
import { calendarDownload } from "./deadlines/exportCalendar";
import { letterDownload } from "./deadlines/exportLetters";
import { rememberView, rememberedView } from "./deadlines/rememberedView";
import { handOut } from "./deadlines/handOut";
import type { Desk } from "./desk";
import type { FillView } from "./fill/fillView";
import { openScreen } from "./frame/openScreen";
import { loadAllScreens } from "./frame/screenParts";
import type { ScreenName } from "./frame/screens";
import type { HelpPlace } from "./help/helpPlace";
import { followLook } from "./officeLook";
import { rememberedSettings } from "./settings";
import { createStore } from "./store";
import { createTour } from "./tour/tour";
import { withoutExcel } from "./withoutExcel";

const root = document.getElementById("root")!;

// Without a network office.js itself may be missing, and a browser of its own has no workbook.
if (typeof Office === "undefined") root.append(withoutExcel(navigator.language));
else void Office.onReady().then(start);

/** What writes documents is loaded when a letter is asked for. */
const lazyDocx: DocumentWriter = {
  write: async (document) => (await import("../docx/writeDocx")).writeDocx(document),
};

/** What writes workbooks is loaded when books are made. */
const lazyBooks: BookWriter = {
  write: async (book) => (await import("../xlsx/writeWorkbook")).writeWorkbook(book),
  pack: async (files) => (await import("../xlsx/zip/zipFiles")).zipFiles(files),
};

/** What was read in a worker is read again whole, one file at a time, when notes are made. */
const lazyOpener: SubmissionOpener = {
  async open(file) {
    const bytes = await file.bytes().catch(() => null);
    if (!bytes) return null;
    const { openAnyWorkbook } = await import("../xlsx/openAnyWorkbook");
    const opened = await openAnyWorkbook(bytes, { book: file.name });
    return opened.ok ? opened.book : null;
  },
};

/** How long the other screens wait until the first has had its time, in milliseconds. */
const AFTER_START = 3_000;

/** How long typing rests before what was typed is checked, in milliseconds. */
const SETTLE = 600;

/** Puts the services on Excel and shows the pane; the ribbon's buttons work in the same runtime, seen or not. */
function start({ host }: { readonly host: Office.HostType | null }): void {
  if (host !== Office.HostType.Excel) {
    root.append(withoutExcel(navigator.language));
    return;
  }
  const check = new CheckSession(excelWorkbook, browserClock);
  const book = new BookSession(excelWorkbook, check);
  const stale = new Freshness(check);
  const live = new LiveCheck({
    ...{ workbook: excelWorkbook, check, clock: browserClock },
    settle: () => new Promise((resolve) => setTimeout(resolve, SETTLE)),
    caughtUp: () => stale.caughtUp(),
  });
  const { displayLanguage, partitionKey, platform } = Office.context;
  const { Mac, iOS } = Office.PlatformType;
  // There a download does nothing, without a word.
  const filesLeave = platform !== Mac && platform !== iOS;
  const journal = indexedDbJournal({ identity: excelIdentity, partition: partitionKey });
  const write = new WriteSession({ workbook: excelWorkbook, journal });
  const deadlines = new DeadlinesSession(excelWorkbook, browserClock, rememberedView(partitionKey));
  deadlines.subscribe(() => rememberView(deadlines.view, partitionKey));
  const consolidate = new ConsolidateSession({
    ...{ workbook: excelWorkbook, writes: write, clock: browserClock },
    reader: webSubmissionReader(),
  });
  const desk: Desk = {
    check,
    book,
    stale,
    live,
    marks: new MarkSession({ workbook: excelWorkbook, check, changed: () => stale.state }),
    reveal: (cells, plan) =>
      revealCells(cells, plan, {
        workbook: excelWorkbook,
        navigator: excelNavigator,
        // Changes are counted from the last check on: any other reading may be older than they are.
        changed: () => stale.state || plan !== book.state.checked?.report.plan,
      }),
    write,
    answers: new FindingAnswers(write, check, browserClock),
    saveReport: (report, language) =>
      write.run((writingDesk) => saveReport(writingDesk, report, { language })),
    repair: new RepairSession(excelWorkbook, write),
    fill: new FillSession(excelWorkbook, write, browserClock),
    allocation: new AllocationSession(excelWorkbook, write, browserClock),
    fillView: createStore<FillView>("years"),
    deadlines,
    consolidate,
    saveProgress: (found, language) =>
      write.run((writingDesk) => saveProgress(writingDesk, found, { language })),
    confirmYear: (proposal, year) =>
      write.run((writingDesk) => confirmYear(writingDesk, proposal, year)),
    exportCalendar: filesLeave ? calendarDownload(browserClock) : null,
    exportLetters: filesLeave ? letterDownload(lazyDocx) : null,
    issue: new IssueSession({
      ...{ workbook: excelWorkbook, writes: write, clock: browserClock, writer: lazyBooks },
    }),
    outgoing: new OutgoingSession({
      ...{ workbook: excelWorkbook, clock: browserClock, books: lazyBooks, documents: lazyDocx },
      opener: lazyOpener,
      pulled: () => {
        const { state, submissions } = consolidate;
        if (state.state !== "ready") return null;
        const { master, consolidation } = state;
        return { plan: master.plan, consolidation, files: submissions };
      },
    }),
    handOutFile: filesLeave
      ? ({ name, bytes }) => handOut(new Uint8Array(bytes), name, "application/octet-stream")
      : null,
    today: browserClock.today,
    help: createStore<HelpPlace | null>(null),
    tour: createTour(partitionKey),
  };
  const settings = rememberedSettings(displayLanguage, partitionKey);
  const officeLook = followLook(() => Office.context.officeTheme);
  const screens = createStore<ScreenName>(check.state.state === "idle" ? "overview" : "check");
  associateCommands({
    ...desk,
    open: (screen) => openScreen(screens, screen),
    openTargets: (view) => {
      desk.fillView.set(view);
      openScreen(screens, "fill");
    },
  });
  // An Excel older than custom functions, and the workbench, have no place to tell of them.
  if (typeof CustomFunctions !== "undefined") {
    associateFunctions({
      language: settings.state.language,
      formattedNumbers: Office.context.requirements.isSetSupported("ExcelApi", "1.16"),
    });
  }
  createRoot(root).render(
    <Broken language={() => settings.state.language}>
      <App desk={desk} screens={screens} settings={settings} officeLook={officeLook} />
    </Broken>
  );
  window.setTimeout(() => void loadAllScreens(), AFTER_START);
  // An Excel that cannot tell of changes leaves the time beside the result to speak.
  void stale.watch(excelChanges);
  void live.watch(excelChanges);
  onPlanWrites(
    write,
    () => book.state.plan,
    () => {
      stale.note();
      void book.read();
      if (desk.fill.state.state !== "idle") void desk.fill.read();
    }
  );
  onWritesTo(
    write,
    // Confirmed years are on the sheet of what the book remembers.
    () => [STATE_SHEET, ...(book.state.plan?.tables.map(({ sheet }) => sheet) ?? [])],
    () => {
      live.noteOwnWrite();
      // The overview counts what a person confirmed.
      void book.read();
      if (desk.deadlines.state.state !== "idle") void desk.deadlines.run();
    }
  );
  onWritesTo(
    write,
    () => [ALLOCATION_SHEET, ...(book.state.plan?.tables.map(({ sheet }) => sheet) ?? [])],
    () => {
      if (desk.allocation.state.state !== "idle") void desk.allocation.read();
    }
  );
  void book.read();
  void write.lookBack();
}
