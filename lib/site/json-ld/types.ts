/** The few types of schema.org that the site speaks, with the properties it gives. */

export interface Place {
  "@type": "Place";
  name: string;
  alternateName?: string[];
  url?: string;
  geo?: { "@type": "GeoCoordinates"; latitude: number; longitude: number };
  address?: { "@type": "PostalAddress"; addressCountry: string };
  sameAs?: string;
  containedInPlace?: Place;
}

/** Where nobody has to go: a call by video or telephone. */
export interface VirtualLocation {
  "@type": "VirtualLocation";
  name: string;
}

export interface Person {
  "@type": "Person";
  name: string;
  jobTitle?: string;
}

export interface Organization {
  "@type": "Organization";
  name: string;
}

/** A node that stands in full elsewhere. */
interface Reference {
  "@id": string;
}

export interface Quotation {
  "@type": "Quotation";
  "@id": string;
  text: string;
  isPartOf: Reference;
}

export interface Event {
  "@type": "Event";
  name: string;
  url: string;
  startDate?: string;
  endDate?: string;
  location?: Place | VirtualLocation;
  eventAttendanceMode?: "https://schema.org/OnlineEventAttendanceMode";
  organizer?: (Person | Organization)[];
  attendee?: (Person | Organization)[];
  performer?: Organization;
  about?: { "@type": "Thing"; name: string };
  subjectOf?: Quotation[];
}

export interface NewsArticle {
  "@type": "NewsArticle";
  "@id": string;
  headline: string;
  inLanguage: string;
  url?: string;
  publisher?: Organization;
  sourceOrganization?: Organization;
  datePublished?: string;
  subjectOf: { "@type": "WebPage"; "@id": string; dateModified: string };
}

export interface WebSite {
  "@type": "WebSite";
  name: string;
  url: string;
  description: string;
  inLanguage: string;
  dateModified: string;
  potentialAction: {
    "@type": "SearchAction";
    target: { "@type": "EntryPoint"; urlTemplate: string };
    "query-input": string;
  };
}

/** One file of a data set. */
export interface DataDownload {
  "@type": "DataDownload";
  name: string;
  description: string;
  contentUrl: string;
  encodingFormat: string;
}

export interface Dataset {
  "@type": "Dataset";
  "@id": string;
  name: string;
  description: string;
  url: string;
  version: string;
  dateModified: string;
  license: string;
  isAccessibleForFree: true;
  inLanguage: string;
  keywords: string[];
  creator: Organization & { url: string };
  /** An interval of ISO 8601. */
  temporalCoverage: string;
  spatialCoverage: Place;
  distribution: DataDownload[];
}

export interface BreadcrumbList {
  "@type": "BreadcrumbList";
  itemListElement: { "@type": "ListItem"; position: number; name: string; item: string }[];
}

export type Thing = Place | Event | NewsArticle | Quotation | WebSite | Dataset | BreadcrumbList;

/** All that one page says to machines. */
export interface JsonLd {
  "@context": "https://schema.org";
  "@graph": Thing[];
}
