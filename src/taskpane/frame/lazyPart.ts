import type { Text } from "../../domain/text";
import { loadPart } from "../../services/loadPart";
import { Session } from "../../services/session";

/** Whether a part of the pane is there. */
export type PartState<Part> =
  | { readonly state: "waiting" }
  | { readonly state: "loading" }
  | { readonly state: "there"; readonly part: Part }
  | { readonly state: "failed"; readonly message: Text };

/** A part of the pane that is loaded and made when it is first opened, once; where that fails, the next opening tries again. */
export class LazyPart<Part> extends Session<PartState<Part>> {
  private opening: Promise<Part | null> | null = null;

  constructor(private readonly load: () => Promise<Part>) {
    super({ state: "waiting" });
  }

  /** Null where the server does not give it; the state says so in words. */
  open(): Promise<Part | null> {
    this.opening ??= this.openNow();
    return this.opening;
  }

  private async openNow(): Promise<Part | null> {
    this.set({ state: "loading" });
    const loaded = await loadPart(this.load);
    if (loaded.ok) {
      this.set({ state: "there", part: loaded.value });
      return loaded.value;
    }
    this.opening = null;
    this.set({ state: "failed", message: loaded.failure.text });
    return null;
  }
}
