package org.chancery.benchmark.harness;

import java.util.Arrays;

/**
 * The medians of several rounds. Ours and the peer are measured in turns, each as often
 * first as second, so that a noisy neighbour disturbs both alike; the first rounds warm
 * up and do not count.
 *
 * @param ours the median of ours
 * @param peer the median of the peer's
 */
public record Rounds(double ours, double peer) {

    private static final int WARMING_UP = 2;

    public static Rounds of(Effort effort, Measured ours, Measured peer) throws Exception {
        double[] our = new double[effort.rounds()];
        double[] peers = new double[effort.rounds()];
        for (int round = -WARMING_UP; round < effort.rounds(); round++) {
            boolean oursFirst = round % 2 == 0;
            double first = (oursFirst ? ours : peer).once();
            double second = (oursFirst ? peer : ours).once();
            if (round >= 0) {
                our[round] = oursFirst ? first : second;
                peers[round] = oursFirst ? second : first;
            }
        }
        return new Rounds(median(our), median(peers));
    }

    public static double median(double... figures) {
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return (sorted.length % 2 == 1) ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

}
