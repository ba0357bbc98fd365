/**
 * A step at which a run tells how far it is, gives others their turn, and ends where that is asked for.
 *
 * @throws SimulationError E_CANCELLED, or E_LIMIT where the time is up
 */
export type Checkpoint = () => Promise<void>;
