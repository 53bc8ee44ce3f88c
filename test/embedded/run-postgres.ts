// A process that starts PostgreSQL and stays, to be killed: node --import tsx run-postgres.ts DATA_DIR
import { startPostgres } from "../../src/embedded/postgres.ts";

const { url } = await startPostgres({ dataDir: process.argv[2] ?? "", log: () => {} });
console.log(url);
