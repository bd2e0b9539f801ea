package se.mandat.platform.ledger;

import java.time.Instant;
import java.util.Map;
import se.mandat.proof.Hash;

/**
 * The ledger as it stands while its lock is held: what a batch is placed after and checked against.
 *
 * @param position   of the last event
 * @param now        the database's clock, never before the last event's time
 * @param chain      the last hash of each municipality
 * @param sequences  the last sequence of each stream the batch speaks of (-1: none yet)
 * @param receipts   of those of the batch's commands that were answered before
 */
record Heads(
        long position,
        Instant now,
        Map<String, Hash> chain,
        Map<String, Long> sequences,
        Map<CommandKey, Receipt> receipts) {}
