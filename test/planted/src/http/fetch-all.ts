import { read } from "../core/reads-disk.ts";

export const fetchAll = (): string => read("all");
