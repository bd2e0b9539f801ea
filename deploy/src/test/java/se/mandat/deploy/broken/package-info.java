/** Code that breaks a boundary on purpose, so that every rule of {@code ArchitectureTest} is seen to bite. */
@NullMarked
package se.mandat.deploy.broken;

import org.jspecify.annotations.NullMarked;
