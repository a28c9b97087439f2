import { mailAddress, type Report, reportAddress } from "@/lib/site/corrections.ts";
import { correctionsTarget } from "@/lib/site/corrections-target.ts";

/** The report, to be copied or opened where the reader can finish and send it. Nothing is sent from here. */
export function ReportText({ report }: { report: Report }) {
  const target = correctionsTarget();
  return (
    <section className="report">
      <h2>The report</h2>
      <pre>{report.text}</pre>
      <p className="report-ways">
        {target && (
          <a href={reportAddress(target, report)} rel="external nofollow">
            {target.kind === "mail" ? "Write to the editors" : "Open in the issue tracker"}
          </a>
        )}
        {target?.kind !== "mail" && <a href={mailAddress("", report)}>Open in your mail program</a>}
        <button type="button" data-share="report">
          Copy the report
        </button>
      </p>
      <p className="soft">
        {target
          ? "Nothing is sent before you send it yourself."
          : "This copy of the atlas has no address for reports set. Send the report to whoever runs it, or to whoever gave you the link; the mail program opens without a recipient."}
      </p>
    </section>
  );
}
