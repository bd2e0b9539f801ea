/**
 * What both sides share of technique: the ledger behind Axon, stored event names, serialisation, and the metadata that
 * carries the circumstances of an act. The only Axon code outside adapters.
 */
@NullMarked
package se.mandat.platform;

import org.jspecify.annotations.NullMarked;
