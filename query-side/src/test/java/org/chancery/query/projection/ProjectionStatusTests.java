package org.chancery.query.projection;

import java.util.List;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.chancery.query.projection.ProjectionStatus.State;
import org.chancery.query.projection.library.BookCardProjector;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/** How far a view is, how long it still needs, and the line that the log has of it. */
class ProjectionStatusTests {

    @Test
    void timeLeftIsWhatIsStillToDoAtThePaceOfLate() {
        assertThat(status(400, 1_000, 300, State.CATCHING_UP).secondsLeft()).isEqualTo(2);
        assertThat(status(0, 1_000_000, 12_500, State.CATCHING_UP).secondsLeft()).isEqualTo(80);
    }

    @Test
    void noTimeIsLeftWhereAllIsDone() {
        assertThat(status(1_000, 1_000, 0, State.LIVE).secondsLeft()).isZero();
        assertThat(status(1_001, 1_000, 0, State.LIVE).secondsLeft()).as("It saw the head move").isZero();
    }

    @Test
    void thereIsNoSayingWhileNothingMoves() {
        assertThat(status(400, 1_000, 0, State.CATCHING_UP).secondsLeft()).isNull();
    }

    @Test
    void logSaysHowFarThoseAreThatCatchUp() {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        Logger logger = (Logger) LoggerFactory.getLogger(Watch.class);
        Level quiet = logger.getLevel();
        logger.setLevel(Level.INFO);
        logger.addAppender(log);
        try {
            Watch
                .tellProgress(List.of(status(400, 1_000, 300, State.CATCHING_UP), status(1_000, 1_000, 300, State.LIVE),
                        status(0, 1_000, 0, State.CATCHING_UP), status(400, 1_000, 300, State.WAITING)));
        }
        finally {
            logger.detachAppender(log);
            logger.setLevel(quiet);
        }

        assertThat(log.list).extracting(ILoggingEvent::getFormattedMessage)
            .containsExactly("View bookCard_1: 400 of 1000 events, 300 a second, 2 s left",
                    "View bookCard_1: 0 of 1000 events, 0 a second, no saying how many s left");
    }

    private static ProjectionStatus status(long applied, long head, long perSecond, State state) {
        return new ProjectionStatus(Edition.first(BookCardProjector.VIEW), applied, head, perSecond, state, 0, null);
    }

}
