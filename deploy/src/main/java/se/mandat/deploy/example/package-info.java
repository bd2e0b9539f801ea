/** An invented municipality: twenty years of it, told through the same commands as everybody else's. */
@NullMarked
package se.mandat.deploy.example;

import org.jspecify.annotations.NullMarked;
