import { Component, type ReactNode } from "react";
import { filled } from "@/lib/words/open-text.ts";
import type { HostTexts } from "./host-texts.ts";
import { MapFailure } from "./map-failure.tsx";

interface Props {
  children: ReactNode;
  texts: HostTexts;
  /** Called when the map failed: there is nothing more to wait for. */
  onFailure: () => void;
}

/** Keeps a fault of the live map to itself: the drawn map and the text stay, and the map can be tried again. */
export class MapBoundary extends Component<Props, { fault: Error | null }> {
  override state: { fault: Error | null } = { fault: null };

  static getDerivedStateFromError(fault: Error) {
    return { fault };
  }

  override componentDidCatch(): void {
    this.props.onFailure();
  }

  override render(): ReactNode {
    const { fault } = this.state;
    const { texts } = this.props;
    if (!fault) return this.props.children;
    return (
      <div className="map-live" data-shown="false">
        <MapFailure
          message={filled(texts.stopped, { reason: fault.message })}
          texts={texts}
          onRetry={() => this.setState({ fault: null })}
        />
      </div>
    );
  }
}
