package org.chancery.benchmark.harness;

/**
 * A line of the table: a figure of ours, beside that of a peer from the same run or
 * beside a limit.
 *
 * @param name what was measured, with all that must be known to measure it again
 * @param unit what both figures are counted in
 * @param ours how well we did
 * @param against who the peer is
 * @param peer how well it did
 * @param goal the ratio that is wanted; {@link #NO_GOAL} where none is
 */
public record Line(String name, Unit unit, double ours, String against, double peer, double goal) {

    /** The goal of a line that is there to be looked at. */
    public static final double NO_GOAL = 0;

    /** A figure beside the limit that it should keep to. */
    public static Line limited(String name, Unit unit, double ours, double limit) {
        return new Line(name, unit, ours, "limit", limit, 1);
    }

    /**
     * Ours as a multiple of the peer's; of what should be little, the peer's as a
     * multiple of ours. So more is always better.
     */
    public double ratio() {
        return this.unit.ratio(this.ours, this.peer);
    }

    public boolean reached() {
        return ratio() >= this.goal;
    }

}
