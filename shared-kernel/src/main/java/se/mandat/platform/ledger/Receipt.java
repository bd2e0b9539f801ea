package se.mandat.platform.ledger;

import se.mandat.kernel.Accepted;
import se.mandat.proof.Hash;

/** What a command was answered, and the hash of the body it came with. */
record Receipt(Hash bodyHash, Accepted answer) {}
