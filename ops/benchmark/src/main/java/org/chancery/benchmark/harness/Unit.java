package org.chancery.benchmark.harness;

/** What a figure is counted in, and whether more of it is better. */
public enum Unit {

    PER_SECOND("/s", true),

    MILLISECONDS("ms", false),

    SECONDS("s", false),

    MEGABYTES("MB", false);

    private final String symbol;

    private final boolean moreIsBetter;

    Unit(String symbol, boolean moreIsBetter) {
        this.symbol = symbol;
        this.moreIsBetter = moreIsBetter;
    }

    String symbol() {
        return this.symbol;
    }

    /** How much better ours is than the peer's: twice as fast is 2, half as fast 0.5. */
    double ratio(double ours, double peer) {
        return this.moreIsBetter ? ours / peer : peer / ours;
    }

}
