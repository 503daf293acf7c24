/**
 * What every engine of the event store has to keep, whoever made it.
 */
package org.chancery.store.conformance;
