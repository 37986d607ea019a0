import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const PROJECT = join(__dirname, "../..");
const read = (path: string): string => readFileSync(join(PROJECT, path), "utf8");
const OWN = read("src/conformance/page/manifest.xml");

describe("the manifest of the conformance page", () => {
  it("names icons that are there, and the page at the add-in's own address", () => {
    const addresses = [...OWN.matchAll(/DefaultValue="(https:[^"]+)"/g)].map(
      ([, url]) => new URL(url!)
    );
    expect(new Set(addresses.map(({ origin }) => origin))).toEqual(
      new Set([/https:\/\/localhost:\d+/.exec(read("manifest.xml"))![0]])
    );
    const paths = addresses.map(({ pathname }) => pathname);
    expect(paths).toContain("/conformance.html");
    const icons = paths.filter((path) => path.endsWith(".png"));
    expect(icons.length).toBe(2);
    expect(icons.filter((path) => !existsSync(join(PROJECT, path)))).toEqual([]);
  });

  it("is another add-in than the product", () => {
    const idOf = (xml: string) => /<Id>(.+?)<\/Id>/.exec(xml)![1];
    expect(idOf(OWN)).not.toBe(idOf(read("manifest.xml")));
  });
});
