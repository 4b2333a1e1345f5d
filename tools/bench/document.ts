/** The part of a document that a benchmark writes. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "../folders.ts";

const [BEGIN, END] = ["<!-- figures -->", "<!-- end of figures -->"];

/** Puts figures between the two marks of `docs/NAME`, in the form that the formatter wants, so that a run leaves nothing to tidy. */
export async function writeFigures(name: string, figures: string): Promise<void> {
  const file = join(projectFolder, "docs", name);
  const [head = "", rest = ""] = readFileSync(file, "utf8").split(BEGIN);
  const anew = `${head}${BEGIN}\n\n${figures}\n\n${END}${rest.split(END)[1] ?? "\n"}`;
  const { format, resolveConfig } = await import("prettier");
  writeFileSync(file, await format(anew, { ...(await resolveConfig(file)), filepath: file }));
}
