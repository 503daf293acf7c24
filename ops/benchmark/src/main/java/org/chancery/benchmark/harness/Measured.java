package org.chancery.benchmark.harness;

/** What one round measures, in the unit of its line. */
@FunctionalInterface
public interface Measured {

    double once() throws Exception;

}
