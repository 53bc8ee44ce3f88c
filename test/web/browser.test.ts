import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { publishFeeds } from "../../src/publish/publish-feeds.ts";
import { addUser } from "../../src/store/users.ts";
import { createApp } from "../../src/web/app.tsx";
import { serveApp } from "../../src/web/serve.ts";
import { freePort } from "../services/free-port.ts";
import { describeWith, findProgram } from "../services/requires.ts";
import { shin, tell } from "./ledger.ts";
import { type OpenApp, openApp } from "./visitor.ts";

const options = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

describeWith("chromium", "reviewers in a browser", () => {
  let open: OpenApp;
  let browser: Browser;
  let close: () => Promise<void>;
  let url: string;
  let password: string;

  beforeAll(async () => {
    const port = await freePort();
    open = await openApp({ publicUrl: `http://127.0.0.1:${port}` });
    const { db, settings } = open;
    const onDecision = async () => void (await publishFeeds(db, settings.feedsDir));
    const served = await serveApp(createApp({ ...settings, onDecision }), { host: "127.0.0.1", port });
    ({ url, close } = served);
    password = (await addUser(db, { login: "kim", role: "reviewer" })).password;
    browser = await chromium.launch({ executablePath: findProgram("chromium") ?? "", args: options });
  });
  afterAll(async () => {
    await browser.close();
    await close();
    await open.close();
  });

  const logIn = async (scripts: boolean): Promise<Page> => {
    const context = await browser.newContext({ javaScriptEnabled: scripts });
    const page = await context.newPage();
    await page.goto(`${url}/queue`);
    await page.getByLabel("Name").fill("kim");
    await page.getByLabel("Password").fill(password);
    await page.getByLabel("Password").press("Enter");
    await page.waitForURL("**/queue");
    return page;
  };
  const claims = async (page: Page): Promise<string> => (await page.request.get(`${url}/feeds/v1/claims.csv`)).text();

  test("log in, see the 6,700 containers with their passage, approve by key, find them in the CSV", async () => {
    await tell(open.db, { ...shin, claimKey: "older", change: { direction: null } });
    await tell(open.db, shin);
    const page = await logIn(true);
    const complaints: string[] = [];
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.keyboard.press("j");
    await page.keyboard.press("o");
    await page.waitForURL("**/claims/*");
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain("about 6,700 containers");
    expect(await page.locator("blockquote mark.quantity").textContent()).toContain("about 6,700");
    const background = await page
      .locator("blockquote mark.quantity")
      .evaluate("e => getComputedStyle(e).backgroundColor");
    expect(background).not.toBe("rgba(0, 0, 0, 0)");
    await page.keyboard.press("a");
    await page.getByRole("status").waitFor();
    expect(await page.getByRole("status").textContent()).toMatch(/c_\w{12} is approved/);
    expect(await claims(page)).toContain('"“about 6,700”",container,containers');
    expect(complaints).toEqual([]);
  });

  test("reject by key: never without a reason, with it at once", async () => {
    const id = await tell(open.db, { ...shin, claimKey: "reject" });
    const page = await logIn(true);
    await page.goto(`${url}/claims/${id}`);
    await page.keyboard.press("r");
    await page.keyboard.press("Enter");
    expect(page.url()).toBe(`${url}/claims/${id}`);
    expect(await open.db.reviewEvent.count({ where: { claimId: id } })).toBe(0);
    await page.keyboard.press("6");
    await page.keyboard.press("Enter");
    await page.waitForURL(`**?decided=${id}&as=reject`);
    expect(await open.db.reviewEvent.findFirst({ where: { claimId: id } })).toMatchObject({ reason: "misread" });
  });

  test("keys rest in a field, and the place of a key counts where its letter is Hangul", async () => {
    const id = await tell(open.db, { ...shin, claimKey: "hangul" });
    const page = await logIn(true);
    await page.goto(`${url}/claims/${id}`);
    await page.getByLabel("Note", { exact: true }).pressSequentially("a jar");
    expect(await page.getByLabel("Note", { exact: true }).inputValue()).toBe("a jar");
    expect(await open.db.reviewEvent.count({ where: { claimId: id } })).toBe(0);
    await page.locator("h1").click();
    const press = `document.dispatchEvent(new KeyboardEvent("keydown", { key: "ㅁ", code: "KeyA", bubbles: true }))`;
    await page.evaluate(press.replace("document.", "document.body."));
    await page.waitForURL(`**?decided=${id}&as=approve`);
  });

  test("the same without script: log in, read, reject, approve", async () => {
    const [first, second] = [
      await tell(open.db, { ...shin, claimKey: "plain-1" }),
      await tell(open.db, { ...shin, claimKey: "plain-2" }),
    ];
    const page = await logIn(false);
    await page.goto(`${url}/claims/${second}`);
    await page.getByLabel("Duplicate of another claim").check();
    await page.getByRole("button", { name: "Reject" }).click();
    await page.waitForURL(`**/claims/${first}?decided=${second}&as=reject`);
    await page.getByRole("button", { name: "Approve" }).click();
    await page.waitForURL(`**?decided=${first}&as=approve`);
    expect(await page.locator(".script-only:visible").count()).toBe(0);
  });

  test("hostile text runs nothing, and nothing overflows at 320 pixels in either theme", async () => {
    const payload = `<img src=x onerror="document.title='run'"><script>document.title='run'</script>${"x".repeat(200)}`;
    const id = await tell(open.db, {
      text: `He said 5 ${payload} guns left.`,
      quantity: "5",
      item: `${payload} guns`,
      source: "He",
      cue: "said",
      claimKey: "hostile",
      title: payload,
      outlet: payload.slice(0, 60),
    });
    const page = await logIn(true);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width: 320, height: 640 });
      for (const path of ["/queue", `/claims/${id}`, "/nowhere"]) {
        await page.goto(url + path);
        expect(await page.title()).not.toBe("run");
        const wider = await page.evaluate<number>(
          "document.documentElement.scrollWidth - document.documentElement.clientWidth",
        );
        expect([path, wider]).toEqual([path, 0]);
      }
    }
  });
});
