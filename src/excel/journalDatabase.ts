import { type DBSchema, type IDBPObjectStore, openDB } from "idb";
import { failureOf } from "../domain/failureSentences";
import { type Result, fail, succeed } from "../domain/result";
import type { JournalEntry } from "../services/ports/journal";

/** The form in which this version keeps a write; others are left alone. */
export const RECORD_VERSION = 1;

/** A write as the browser keeps it. Every version has the first three members. */
export interface JournalRecord extends Omit<JournalEntry, "id"> {
  /** Counted by the database: writes are in the order of their ids. */
  readonly id?: number;
  readonly version: number;
  readonly workbook: string;
  /** Milliseconds since 1970. */
  readonly keptAt: number;
}

interface JournalSchema extends DBSchema {
  writes: {
    key: number;
    value: JournalRecord;
    indexes: {
      workbook: string;
      state: [version: number, workbook: string, state: string];
      age: [version: number, state: string, keptAt: number];
    };
  };
}

export type JournalStore = IDBPObjectStore<JournalSchema, ["writes"], "writes", "readwrite">;

/** The layout of stores and indexes; the form of a record has a version of its own. */
const LAYOUT = 1;

/**
 * Does some work in one transaction on the journal called `name`; what it kept is on the disk when this ends.
 * Nothing stays open, so that no pane keeps another version waiting.
 */
export async function inJournal<Value>(
  name: string,
  work: (store: JournalStore) => Promise<Value>
): Promise<Result<Value>> {
  try {
    const database = await openDB<JournalSchema>(name, LAYOUT, {
      upgrade(fresh) {
        const writes = fresh.createObjectStore("writes", { keyPath: "id", autoIncrement: true });
        writes.createIndex("workbook", "workbook");
        writes.createIndex("state", ["version", "workbook", "state"]);
        writes.createIndex("age", ["version", "state", "keptAt"]);
      },
    });
    try {
      const transaction = database.transaction("writes", "readwrite", { durability: "strict" });
      const [value] = await Promise.all([
        work(transaction.store).catch((error: unknown) => {
          transaction.abort();
          throw error;
        }),
        transaction.done,
      ]);
      return succeed(value);
    } finally {
      database.close();
    }
  } catch (error) {
    return error instanceof DOMException && error.name === "VersionError"
      ? fail("unsupported", NEWER_LAYOUT)
      : failureOf("storage");
  }
}

const NEWER_LAYOUT = {
  vi: "Nhật ký ghi trên máy này do một phiên bản mới hơn của Sổ Kế hoạch lập, nên phiên bản này không ghi và không hoàn tác được. Hãy đóng và mở lại ngăn Sổ Kế hoạch để dùng phiên bản mới.",
  en: "The journal of writes on this machine was made by a newer version of Plan Workbook, so this one can neither write nor undo. Close and reopen the pane to get the newer version.",
};
