package org.chancery.node.engine;

/**
 * Tells a node from all others that live at the same time. One that keeps its name over a
 * restart need not wait for its own leases.
 */
public record NodeName(String value) {

}
