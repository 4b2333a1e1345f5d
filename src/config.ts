/** immutable-servers.yml: its schema, its defaults, and one Settings value from the file and the step's inputs. */
import { distance } from "fastest-levenshtein";
import { LineCounter, parseDocument, isMap, isNode, isScalar, type Document } from "yaml";
import { z } from "zod";
import { InputError, type Location } from "./errors.ts";
import { parseRepository } from "./image/reference.ts";
import { STAGES, type Stage } from "./image/stages.ts";
import type { Host } from "./host/host.ts";

export const CONFIG_FILE = "immutable-servers.yml";
/** Larger files are refused unread: a configuration is written by people. */
export const CONFIG_LIMIT_BYTES = 256 * 1024;

/** 2020-01-01 UTC: any fixed date does, as long as a rebuild that changes no content changes no byte. */
const FIXED_EPOCH = 1577836800;
