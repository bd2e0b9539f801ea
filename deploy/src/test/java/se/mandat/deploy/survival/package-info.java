/** What is left when application, database or disk fails under load: clients' histories held against the ledger. */
@NullMarked
package se.mandat.deploy.survival;

import org.jspecify.annotations.NullMarked;
