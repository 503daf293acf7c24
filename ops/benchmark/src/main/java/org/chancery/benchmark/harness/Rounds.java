package org.chancery.benchmark.harness;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The medians of several rounds. Ours and its peers are measured in turns, each as often
 * first as last, so that a noisy neighbour disturbs all alike; the first rounds warm up
 * and do not count.
 *
 * @param ours the median of ours
 * @param peers the median of each peer
 */
public record Rounds(double ours, List<Double> peers) {

    public static Rounds of(Effort effort, Measured ours, Measured... peers) throws Exception {
        List<Measured> parties = Stream.concat(Stream.of(ours), Arrays.stream(peers)).toList();
        double[][] figures = new double[parties.size()][effort.rounds()];
        for (int round = -effort.warmUps(); round < effort.rounds(); round++) {
            for (int turn = 0; turn < parties.size(); turn++) {
                int party = (round % 2 == 0) ? turn : parties.size() - 1 - turn;
                double figure = parties.get(party).once();
                if (round >= 0) {
                    figures[party][round] = figure;
                }
            }
        }
        List<Double> medians = Arrays.stream(figures).map(Rounds::median).toList();
        return new Rounds(medians.getFirst(), medians.subList(1, medians.size()));
    }

    /** The median of the only peer, or of the first. */
    public double peer() {
        return this.peers.getFirst();
    }

    public static double median(double... figures) {
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return (sorted.length % 2 == 1) ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

}
