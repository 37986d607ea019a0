import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { zipSync } from "fflate";
import { unifiedManifest } from "./unifiedManifest";

const USAGE = `npm run site -- --origin https://kehoach.tinh.gov.vn [--own-office-js]

Dựng ngăn tác vụ để đặt lên máy chủ: phục vụ nguyên thư mục dist/pane; manifest.xml nằm trong đó.
Builds the pane for a server: serve the folder dist/pane as it is; manifest.xml is in it.
  --origin         địa chỉ https của máy chủ, không có dấu / ở cuối (the server's https address, no last slash)
  --own-office-js  mạng tách biệt: đặt cả office.js lên máy chủ này (isolated networks: office.js from this server)`;

const PROJECT = join(__dirname, "..");
const SITE = join(PROJECT, "dist/pane");
const OFFICE_JS = join(PROJECT, "node_modules/@microsoft/office-js/dist");
const ICONS = join(PROJECT, "assets/icons/unified");

const { values } = parseArgs({
  options: { origin: { type: "string" }, "own-office-js": { type: "boolean", default: false } },
});
process.exitCode = values.origin ? makeSite(values.origin, values["own-office-js"]) : usage();

function usage(): number {
  console.error(USAGE);
  return 2;
}

/** Builds the folder; gives the exit code. */
function makeSite(origin: string, ownOfficeJs: boolean): number {
  const office = ownOfficeJs ? ["--env", `officeJs=${officeJsOn(origin)}`] : [];
  const webpack = join(PROJECT, "node_modules/webpack/bin/webpack.js");
  const settings = ["--mode", "production", "--config-name", "pane", "--env", `origin=${origin}`];
  const build = spawnSync(process.execPath, [webpack, ...settings, ...office], {
    ...{ cwd: PROJECT, stdio: "inherit" },
  });
  if (build.status !== 0) return 2;
  if (ownOfficeJs) cpSync(OFFICE_JS, join(SITE, "office-js"), { recursive: true });
  writeFileSync(join(SITE, "so-ke-hoach-unified.zip"), unifiedPackage(origin));
  console.log(`
${SITE}
  manifest.xml             cho trung tâm quản trị Microsoft 365, hoặc danh mục dùng chung (for the admin centre)
  so-ke-hoach-unified.zip  bản kê hợp nhất, chỉ cho Microsoft 365 (the unified manifest, Microsoft 365 only)`);
  return 0;
}

/** As a path on the server, which the page's content policy then needs no word for. */
function officeJsOn(origin: string): string {
  return `${new URL(origin).pathname.replace(/\/$/, "")}/office-js/office.js`;
}

/** What Microsoft 365 takes: manifest, English texts and two icons in a zip. */
function unifiedPackage(origin: string): Uint8Array {
  const { manifest, english } = unifiedManifest(
    readFileSync(join(SITE, "manifest.xml"), "utf8"),
    origin
  );
  const json = (value: object) => new TextEncoder().encode(JSON.stringify(value, null, 2));
  return zipSync({
    "manifest.json": json(manifest),
    "en-us.json": json(english),
    "color-192.png": readFileSync(join(ICONS, "color-192.png")),
    "outline-32.png": readFileSync(join(ICONS, "outline-32.png")),
  });
}
