/** At least one fault for every rule. */
import type { Fault } from "./fault.ts";
import { faultsOfDecisions } from "./faults-of-decisions.ts";
import { faultsOfEvidence } from "./faults-of-evidence.ts";
import { faultsOfForm } from "./faults-of-form.ts";
import { faultsOfGround } from "./faults-of-ground.ts";
import { faultsOfPeople } from "./faults-of-people.ts";
import { faultsOfPublishers } from "./faults-of-publishers.ts";
import { faultsOfTours } from "./faults-of-tours.ts";

export const faults: Fault[] = [
  ...faultsOfForm,
  ...faultsOfDecisions,
  ...faultsOfEvidence,
  ...faultsOfGround,
  ...faultsOfPeople,
  ...faultsOfPublishers,
  ...faultsOfTours,
];
