const IMPORT = /import\s*\{([^}]+)\}\s*from\s*["']@fluentui\/react-icons["'];?/g;
const ICON = /^(.+?)\d*(?:Regular|Filled|Light|Color)$/;
const PROVIDERS = new Set(["useIconContext", "IconDirectionContextProvider"]);

/**
 * A webpack loader: takes every icon from the small module of its own instead of the package's root, Fluent's components
 * included. The root makes webpack read five megabytes of drawings for the dozen that are shown.
 */
module.exports = function atomicIcons(source, map) {
  const rewritten = source.replace(IMPORT, (_whole, names) =>
    names
      .split(",")
      .map((name) => name.trim())
      .filter(Boolean)
      .map((name) => `import { ${name} } from "${moduleOf(name.split(/\s+as\s+/)[0])}";`)
      .join(" ")
  );
  this.callback(null, rewritten, map);
};

/** Where an export of the package stands: the naming rule is the package's own (docs/build-transforms.md there). */
function moduleOf(name) {
  if (PROVIDERS.has(name)) return "@fluentui/react-icons/providers";
  const base = ICON.exec(name)?.[1];
  return `@fluentui/react-icons/${base ? `svg/${kebabCase(base)}` : "utils"}`;
}

function kebabCase(name) {
  const words = name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g);
  return words.join("-").toLowerCase();
}
