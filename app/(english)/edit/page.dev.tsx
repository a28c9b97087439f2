/** The desk of an editor: there under `npm run dev` alone, as pages with this ending are no pages of a build (next.config.js). */
import "@/components/desk/desk.css";
import "@/components/desk/desk-bar.css";
import "@/components/desk/source-pane.css";
import "@/components/desk/text-pane.css";
import "@/components/desk/passage-panel.css";
import "@/components/desk/found-panel.css";
import "@/components/desk/draft-pane.css";
import "@/components/desk/start-panel.css";
import "@/components/desk/desk-form.css";
import "@/components/desk/fields/choice-widget.css";
import "@/components/desk/fields/point-field.css";
import { Desk } from "@/components/desk/desk.tsx";
import { loadAtlas } from "@/lib/content/load.ts";
import { choicesOf } from "@/lib/desk/choices.ts";
import { allForms } from "@/lib/desk/form-schema.ts";
import { textsFolder, textsIn } from "@/lib/desk/texts-folder.ts";

export const metadata = { title: "The desk" };
export const dynamic = "force-dynamic";

export default function DeskPage() {
  const atlas = loadAtlas();
  return (
    <main id="text" className="desk-page">
      <Desk
        choices={choicesOf(atlas)}
        forms={allForms()}
        texts={textsIn(textsFolder())}
        tours={atlas.tours.map(({ id }) => id)}
      />
    </main>
  );
}
