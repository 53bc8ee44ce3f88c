import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { z } from "zod";
import { type Topic, topicSchema } from "./core/topic/types.ts";

const feedSchema = z.strictObject({
  url: z.url({ protocol: /^https?$/ }),
  everyMinutes: z.int().min(5).max(1440).default(30),
  /** A general feed: only entries that name the topic are fetched. */
  gated: z.boolean().default(false),
  enabled: z.boolean().default(true),
});

const outletSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/, "lower-case letters, digits and dashes only"),
  name: z.string().min(1),
  domain: z.string().min(1),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, "two capital letters (ISO 3166-1)")
    .nullable()
    .default(null),
  agency: z.boolean().default(false),
  state: z.boolean().default(false),
  feeds: z.array(feedSchema).min(1),
});

const feedsSchema = z.strictObject({
  outlets: z.array(outletSchema).superRefine((outlets, context) => {
    for (const [i, outlet] of outlets.entries()) {
      if (outlets.findIndex((o) => o.id === outlet.id) < i)
        context.addIssue({ code: "custom", path: [i, "id"], message: `"${outlet.id}" is there twice` });
    }
  }),
});

const environmentSchema = z.object({
  DATABASE_URL: z.string().startsWith("postgres").optional(),
  REDIS_URL: z.string().startsWith("redis").optional(),
  TALLYWIRE_CONFIG: z.string().default("config"),
  TALLYWIRE_DATA: z.string().default("data"),
  TALLYWIRE_HOST: z.string().default("127.0.0.1"),
  TALLYWIRE_PORT: z.coerce.number().int().min(1).max(65535).default(8080),
  TALLYWIRE_PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  TALLYWIRE_TOPIC: z.string().default("dprk-russia"),
  TALLYWIRE_CONTACT: z.string().default(""),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
});

export type FeedsSetting = z.infer<typeof feedsSchema>;

export type Config = {
  /** Null: the PostgreSQL that comes along is started, its data under `dataDir`. */
  readonly databaseUrl: string | null;
  /** Null: the queues live in PostgreSQL too. */
  readonly redisUrl: string | null;
  readonly dataDir: string;
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string | null;
  readonly userAgent: string;
  readonly logLevel: string;
  readonly feeds: FeedsSetting;
  readonly topic: Topic;
};

/** The operator's settings are wrong: one line for each fault, by file (or variable) and key. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  readonly remedy = "Mend what is named and start again.";

  constructor(faults: readonly string[]) {
    super([...faults, "Mend what is named and start again."].join("\n"));
  }
}

/** Reads environment and `config/*.json` once. Throws `ConfigError` naming every fault. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const env = parse("environment", environmentSchema, withoutBlanks(environment));
  const dir = resolve(env.TALLYWIRE_CONFIG);
  return Object.freeze({
    databaseUrl: env.DATABASE_URL ?? null,
    redisUrl: env.REDIS_URL ?? null,
    dataDir: resolve(env.TALLYWIRE_DATA),
    host: env.TALLYWIRE_HOST,
    port: env.TALLYWIRE_PORT,
    publicUrl: env.TALLYWIRE_PUBLIC_URL ?? null,
    userAgent: `Tallywire/0.1 (news monitoring; ${env.TALLYWIRE_CONTACT || "contact not configured"})`,
    logLevel: env.LOG_LEVEL,
    feeds: readJson(join(dir, "feeds.json"), feedsSchema),
    topic: readJson(join(dir, "topics", `${env.TALLYWIRE_TOPIC}.json`), topicSchema),
  });
}

/** Reads and validates one file of settings. */
export function readJson<S extends z.ZodType>(file: string, schema: S): z.infer<S> {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new ConfigError([`${file}: ${why}`]);
  }
  return parse(file, schema, value);
}

function parse<S extends z.ZodType>(where: string, schema: S, value: unknown): z.infer<S> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => `${where}: ${issue.path.join(".") || "(whole)"}: ${issue.message}`);
  throw new ConfigError(faults);
}

const withoutBlanks = (environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
