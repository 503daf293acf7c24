package org.chancery.faults.inspect;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

import org.chancery.faults.check.Repeat;
import org.chancery.faults.load.Acknowledged;
import org.chancery.standalone.client.Answer;
import org.chancery.standalone.client.Api;

/** Gives acknowledged commands once more: the latest, and some of any time. */
record Repeats(Api api, RandomGenerator random) {

    private static final int LATEST = 30;

    private static final int OF_ANY_TIME = 20;

    List<Repeat> of(List<Acknowledged> acknowledged) throws IOException, InterruptedException {
        List<Acknowledged> chosen = new ArrayList<>(
                acknowledged.subList(Math.max(0, acknowledged.size() - LATEST), acknowledged.size()));
        for (int i = 0; i < OF_ANY_TIME && !acknowledged.isEmpty(); i++) {
            chosen.add(acknowledged.get(this.random.nextInt(acknowledged.size())));
        }
        List<Repeat> repeats = new ArrayList<>();
        for (Acknowledged one : chosen) {
            Answer answer = this.api.tell(one.mutation());
            repeats.add(new Repeat(one, answer.data().path("position").asLong(), answer.code()));
        }
        return repeats;
    }

}
