import { PrismaPg } from "@prisma/adapter-pg";
import { type Prisma, PrismaClient } from "./generated/client.ts";

export type Database = PrismaClient;
/** A transaction of it: what store functions take when the caller decides what commits together. */
export type Transaction = Prisma.TransactionClient;

/** Opens the ledger. `connections` is this process's share of PostgreSQL's `max_connections`. */
export function openDatabase(url: string, connections = 8): Database {
  return new PrismaClient({ adapter: new PrismaPg({ connectionString: url, max: connections }) });
}
