import type { PageSetup } from "../../domain/authoredBook";
import { GRID } from "../../model/area";
import type { SheetModel } from "../../model/sheet/sheetModel";
import { MissingMemberError } from "../hostError";
import { HostObject } from "../hostObject";
import { RangeAreas } from "./rangeAreas";
import type { Session } from "./session";

interface Zoom {
  readonly horizontalFitToPages?: number | null;
}

/** Excel.PageLayout: how a sheet is printed. */
export class PageLayout extends HostObject {
  readonly shape = { name: "PageLayout", scalars: ["orientation", "paperSize", "zoom"] };
  constructor(
    private readonly session: Session,
    private readonly sheet: SheetModel
  ) {
    super();
  }
  get orientation(): "Portrait" | "Landscape" {
    return this.sheet.page.orientation === "landscape" ? "Landscape" : "Portrait";
  }
  set orientation(orientation: "Portrait" | "Landscape") {
    this.#patch({ orientation: orientation === "Landscape" ? "landscape" : "portrait" });
  }
  /** The model prints on A4 only. */
  get paperSize(): string {
    return "A4";
  }
  set paperSize(size: string) {
    if (size !== "A4") throw new MissingMemberError(`PageLayout.paperSize ${size}`);
  }
  get zoom(): object {
    return this.sheet.page.fitToWidth ? { horizontalFitToPages: 1 } : { scale: 100 };
  }
  set zoom(zoom: Zoom) {
    this.#patch({ fitToWidth: zoom.horizontalFitToPages === 1 });
  }
  setPrintArea(range: unknown): void {
    this.#patch({ printArea: this.session.areaOn(this.sheet, range) });
  }
  getPrintAreaOrNullObject(): HostObject | null {
    const { printArea } = this.sheet.page;
    return printArea ? new RangeAreas(this.session, this.sheet, [printArea]) : null;
  }
  setPrintTitleRows(range: unknown): void {
    const { top, bottom } = this.session.areaOn(this.sheet, range);
    this.#patch({ repeatRows: { first: top, last: bottom } });
  }
  getPrintTitleRowsOrNullObject(): HostObject | null {
    const { repeatRows } = this.sheet.page;
    if (!repeatRows) return null;
    const { first, last } = repeatRows;
    return this.session.range(this.sheet, { ...GRID, top: first, bottom: last });
  }

  #patch(page: Partial<PageSetup>): void {
    this.sheet.setPage({ ...this.sheet.page, ...page });
  }
}
