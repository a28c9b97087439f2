/** Hands what is to be drawn to those who draw, and the rest to the server itself. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { plainAnswer } from "../answer.ts";
import { isPosted } from "../methods.ts";
import { mostPosted } from "../most-posted.ts";
import { postedBody } from "../posted-body.ts";
import { hasPassage } from "../sent-passage.ts";
import { askedOfDrawer, type DrawnRequest } from "./asked-of-drawer.ts";
import type { DrawnAnswer } from "./drawn-answer.ts";
import { type Lane, laneOf } from "./drawn-lanes.ts";
import { type AskedPage, askedPage, finished, partOf } from "./finished-page.ts";
import { LaneQueue } from "./lane-queue.ts";
import { SharedAnswers } from "./shared-answers.ts";

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * Who draws: a process of this machine today (drawer.ts). All that it is given is the request, so it could stand on another machine, or
 * look first into a store that machines share (docs/scale.md).
 */
export interface Draws {
  /** Equal requests get equal answers from a build, whoever draws. Rejects where no answer comes, with `patience` after so many milliseconds. */
  ask(request: DrawnRequest, patience?: number): Promise<DrawnAnswer>;
}

interface Drawing {
  isReady: (path: string) => boolean;
  /** Each draws by itself. */
  drawers: readonly Draws[];
  /** The id of the build, where pages that it has not made are finished as it would have (finished-page.ts). */
  build?: string;
  /** How many may wait in each lane. */
  room?: Record<Lane, number>;
  /** Bytes that are kept of what was drawn. */
  memory?: number;
}

/** As many as are drawn within some fifteen seconds by one process. */
const usualRoom: Record<Lane, number> = { data: 96, page: 48, map: 48, picture: 16, reading: 8 };
/** A text is read in a second or two: one that takes longer was made to, and would hold up those of others. */
const patienceOf: Partial<Record<Lane, number>> = { reading: 10_000 };

const usualMemory = 64 * 2 ** 20;

/** Searches and words of the map have a sixteenth of the memory beside it. */
const dataShare = 16;

/** A picture is half in Node's hands and half in those of the library that writes it: two keep both busy. */
const atOnceEach = 2;

function busy(): DrawnAnswer {
  const { status, headers, body } = plainAnswer(503, "Too much is being drawn at this moment. Try again soon.");
  return { status, headers: { ...headers, "Retry-After": "5" }, body: Buffer.from(body ?? "") };
}

/** An answer with a sentence of a reader's text in it: neither we nor anybody on the way keeps it. */
function keptNowhere(answer: DrawnAnswer): DrawnAnswer {
  const { etag: _, "vercel-cdn-cache-control": __, ...headers } = answer.headers;
  return { ...answer, headers: { ...headers, "cache-control": "no-store" } };
}

function send(request: IncomingMessage, response: ServerResponse, { status, headers, body }: DrawnAnswer): void {
  // Meanwhile the reader may have left, or the server may have lost its patience.
  if (response.destroyed || response.headersSent) return;
  response.statusCode = status;
  for (const [name, value] of Object.entries({ ...headers, "Content-Length": body.length }))
    if (value !== undefined) response.setHeader(name, value);
  response.end(request.method === "HEAD" ? undefined : body);
}

function goneSignal(response: ServerResponse): AbortSignal {
  const controller = new AbortController();
  response.once("close", () => controller.abort());
  return controller.signal;
}

/** A handler that keeps for itself what need not be drawn; without drawers all of it, as on a platform that isolates requests. */
export function drawnHandler(
  handle: Handle,
  { isReady, drawers, build, room = usualRoom, memory = usualMemory }: Drawing,
): Handle {
  if (drawers.length === 0) return handle;
  const queue = new LaneQueue(room, drawers.length * atOnceEach);
  const answers = new SharedAnswers(memory);
  // Apart, so that thousands of small answers push out no page.
  const dataAnswers = new SharedAnswers(memory / dataShare);
  let turn = 0;
  const draw = async (lane: Lane, asked: DrawnRequest, isWanted: () => boolean) => {
    const drawer = () => drawers[turn++ % drawers.length] as Draws;
    return (await queue.add(lane, () => drawer().ask(asked, patienceOf[lane]), isWanted)) ?? busy();
  };
  const answerWithPage = async (request: IncomingMessage, response: ServerResponse, page: AskedPage, id: string) => {
    const drawPage = async (isWanted: () => boolean) =>
      finished(await draw("page", page.asked, isWanted), page.path, id);
    const answer = answers.answer(JSON.stringify(page.asked), drawPage, goneSignal(response));
    send(request, response, await partOf(await answer.catch(busy), page, request));
  };
  // Nothing of it is shared or kept: it is for who has sent it.
  const answerForm = async (request: IncomingMessage, response: ServerResponse) => {
    const gone = goneSignal(response);
    const body = await postedBody(request, mostPosted);
    if (!body) return void response.destroy();
    const { method, url, headers } = askedOfDrawer(request);
    const type = { "content-type": request.headers["content-type"] ?? "" };
    const asked = { method, url, headers: { ...headers, ...type }, body };
    send(request, response, await draw("reading", asked, () => !gone.aborted).catch(busy));
  };
  return async (request, response) => {
    if (isPosted(request.method, request.url)) return answerForm(request, response);
    const page = build === undefined ? undefined : askedPage(request, build, isReady);
    if (build !== undefined && page) return answerWithPage(request, response, page, build);
    const lane = laneOf(request.url ?? "/", isReady);
    if (!lane) return handle(request, response);
    const asked = askedOfDrawer(request);
    const gone = goneSignal(response);
    if (hasPassage(asked.url)) {
      const own = await draw(lane, asked, () => !gone.aborted).catch(busy);
      return send(request, response, keptNowhere(own));
    }
    const shared = lane === "data" ? dataAnswers : answers;
    const answer = shared.answer(JSON.stringify(asked), (isWanted) => draw(lane, asked, isWanted), gone);
    send(request, response, await answer.catch(busy));
  };
}
