// Lints the files named with harper.js, which has no command line of its own: one line a finding.
// The first argument is the folder whose node_modules holds harper.js.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [folder, ...paths] = process.argv.slice(2);
const dist = join(folder, "node_modules", "harper.js", "dist");
const load = (name) => import(pathToFileURL(join(dist, name)).href);
const { LocalLinter } = await load("index.js");
const { binary } = await load("binary.js");

const linter = new LocalLinter({ binary });
await linter.setup();
for (const path of paths) {
  for (const lint of await linter.lint(readFileSync(path, "utf8"), { language: "plaintext" })) {
    console.log(`${path}:${lint.span().start}: ${lint.message().replaceAll("\n", " ")}`);
  }
}
