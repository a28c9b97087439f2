import { readAnswer, toReadPage } from "@/components/routes/read-answer.ts";

/** The answer to a text where no script runs: read, written, and kept nowhere. */
export const POST = readAnswer;

/** Who comes back to it without a text is led to where one is given. */
export const GET = toReadPage;
