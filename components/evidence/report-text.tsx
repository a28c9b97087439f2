import { InLanguages } from "@/components/ui/in-language.tsx";
import { mailAddress, type Report, reportAddress } from "@/lib/site/corrections.ts";
import { correctionsTarget } from "@/lib/site/corrections-target.ts";
import type { Words } from "@/lib/words/words.ts";

/** The report, to be copied or opened where the reader can finish and send it. Nothing is sent from here. */
export function ReportText({ report, words }: { report: Report; words: Words }) {
  const target = correctionsTarget();
  return (
    <section className="report">
      <h2>{words("evidence.report.title")}</h2>
      <pre>
        <InLanguages text={report.text} foreign={report.foreign} words={words} />
      </pre>
      <p className="report-ways">
        {target && (
          <a href={reportAddress(target, report)} rel="external nofollow">
            {words(target.kind === "mail" ? "evidence.report.mailTo" : "evidence.report.tracker")}
          </a>
        )}
        {target?.kind !== "mail" && <a href={mailAddress("", report)}>{words("evidence.report.mail")}</a>}
        <button type="button" data-share="report">
          {words("evidence.report.copy")}
        </button>
      </p>
      <p className="soft">{words(target ? "evidence.report.notSent" : "evidence.report.noTarget")}</p>
    </section>
  );
}
