/**
 * Snapshots of aggregates whose streams grow with the years: what was made of their
 * events so far, so that not all of them are read again. They can be thrown away at any
 * time. May know Axon and the closed serialization of events; knows no aggregate.
 */
@NullMarked
package org.chancery.command.snapshot;

import org.jspecify.annotations.NullMarked;
