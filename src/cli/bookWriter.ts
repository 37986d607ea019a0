import type { BookWriter } from "../services/ports/bookWriter";
import { writeWorkbook } from "../xlsx/writeWorkbook";
import { zipFiles } from "../xlsx/zip/zipFiles";

/** Makes files where nothing has to be fetched first. */
export const bookWriter: BookWriter = {
  write: (book) => Promise.resolve(writeWorkbook(book)),
  pack: (files) => Promise.resolve(zipFiles(files)),
};
