package org.chancery.query.health;

import java.time.Duration;
import java.util.Collection;
import java.util.List;

import io.micrometer.core.instrument.MockClock;
import org.chancery.query.projection.Edition;
import org.chancery.query.projection.ProjectionStatus;
import org.chancery.query.projection.View;
import org.chancery.query.projection.library.BookCardProjector;
import org.chancery.query.view.Positions;
import org.junit.jupiter.api.Test;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

import static org.assertj.core.api.Assertions.assertThat;

class HealthControllerTests {

    private final ViewWatch views = new ViewWatch(this::statuses, List::of, new Nowhere(), new MockClock(),
            Duration.ofSeconds(30));

    private boolean storeIsAlive = true;

    private long applied;

    private final HealthController health = new HealthController(List.of(this.views, () -> this.storeIsAlive),
            this.views);

    @Test
    void livesAsLongAsEachVitalPartDoes() {
        answers(this.health.live(), HttpStatus.OK, "UP");

        this.storeIsAlive = false;

        answers(this.health.live(), HttpStatus.SERVICE_UNAVAILABLE, "DOWN");
    }

    @Test
    void isReadyOnceTheViewsHaveCaughtUp() {
        answers(this.health.ready(), HttpStatus.SERVICE_UNAVAILABLE, "DOWN");

        this.applied = 9;
        this.views.look();
        answers(this.health.ready(), HttpStatus.SERVICE_UNAVAILABLE, "DOWN");
        answers(this.health.live(), HttpStatus.OK, "UP");

        this.applied = 10;
        this.views.look();
        answers(this.health.ready(), HttpStatus.OK, "UP");
    }

    private List<ProjectionStatus> statuses() {
        return List.of(new ProjectionStatus(new Edition<>(BookCardProjector.VIEW, 1), this.applied, 10, 0,
                ProjectionStatus.State.CATCHING_UP, 0, null));
    }

    private static void answers(ResponseEntity<String> answer, HttpStatus status, String word) {
        assertThat(answer.getStatusCode()).isEqualTo(status);
        assertThat(answer.getBody()).isEqualTo(word);
    }

    /** No other node builds any view. */
    private static final class Nowhere implements Positions {

        @Override
        public boolean await(Collection<? extends View<?>> views, long position, Duration atMost) {
            return false;
        }

        @Override
        public long of(View<?> view) {
            return -1;
        }

    }

}
