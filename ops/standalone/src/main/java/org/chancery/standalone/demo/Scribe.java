package org.chancery.standalone.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chancery.kernel.Role;

/**
 * Writes down who does what, as the rules of the house allow it to be entered: what
 * somebody does now he does himself; what lies in the past a registrar of his
 * organization enters in his name, as when a journal is taken over from paper.
 */
final class Scribe {

    private final DemoRegion region;

    private final StoryCalendar calendar;

    private final List<Written> acts = new ArrayList<>();

    private final List<DemoFile> files = new ArrayList<>();

    private final Map<String, Integer> lengths = new HashMap<>();

    Scribe(DemoRegion region, StoryCalendar calendar) {
        this.region = region;
        this.calendar = calendar;
    }

    StoryCalendar calendar() {
        return this.calendar;
    }

    DemoRegion region() {
        return this.region;
    }

    /** The files to which the acts refer. */
    List<DemoFile> files() {
        return List.copyOf(this.files);
    }

    /** A file has to be there before an act refers to it. */
    void upload(DemoFile file) {
        this.files.add(file);
    }

    /** Everything so far, in the order in which it happened. */
    List<Act> acts() {
        return this.acts.stream().sorted(Comparator.comparing(Written::at)).map(Written::act).toList();
    }

    /** Somebody does something, now or in the past. */
    void tell(String story, String who, String when, String command, Input input) {
        DemoPerson person = this.region.person(who);
        if (StoryCalendar.isNow(when) || isRegistrar(person)) {
            himself(story, who, when, command, input);
            return;
        }
        input.and("onBehalfOf", person.positionId()).and("occurredAt", this.calendar.at(when).toString());
        add(story, registrarOf(person.organization()).signIn(), when, command, input);
    }

    /**
     * Somebody does what nobody can enter for him: he says something. In the past only a
     * registrar can have done so.
     */
    void himself(String story, String who, String when, String command, Input input) {
        if (!StoryCalendar.isNow(when)) {
            if (!isRegistrar(this.region.person(who))) {
                throw new IllegalArgumentException(who + " cannot have done " + command + " at " + when);
            }
            input.and("occurredAt", this.calendar.at(when).toString());
        }
        add(story, who, when, command, input);
    }

    DemoPerson registrarOf(String organization) {
        return this.region.peopleOf(organization)
            .stream()
            .filter(Scribe::isRegistrar)
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("Nobody registers in " + organization));
    }

    private void add(String story, String signIn, String when, String command, Input input) {
        int number = this.lengths.merge(story, 1, Integer::sum);
        Act act = Act.of(story, signIn, command, String.valueOf(number), input.fields());
        this.acts.add(new Written(this.calendar.order(when), act));
    }

    private static boolean isRegistrar(DemoPerson person) {
        return person.roles().contains(Role.REGISTRAR);
    }

    private record Written(Instant at, Act act) {

    }

}
