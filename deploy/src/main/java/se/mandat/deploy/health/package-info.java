/** Whether it works, told apart: the database (Spring's own), the ledger, the views. */
@NullMarked
package se.mandat.deploy.health;

import org.jspecify.annotations.NullMarked;
