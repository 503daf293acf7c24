package org.chancery.query.projection;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import org.slf4j.LoggerFactory;

/** What a class says in the log, from now on until it is closed. */
final class Said extends AppenderBase<ILoggingEvent> implements AutoCloseable {

    private final List<String> lines = new CopyOnWriteArrayList<>();

    private final Logger logger;

    private final Level level;

    private Said(Logger logger) {
        this.logger = logger;
        this.level = logger.getLevel();
    }

    static Said by(Class<?> type) {
        Said said = new Said((Logger) LoggerFactory.getLogger(type));
        said.logger.setLevel(Level.INFO);
        said.logger.addAppender(said);
        said.start();
        return said;
    }

    /** Each line with its level before it. */
    List<String> lines() {
        return this.lines;
    }

    @Override
    protected void append(ILoggingEvent event) {
        this.lines.add(event.getLevel() + " " + event.getFormattedMessage());
    }

    @Override
    public void close() {
        this.logger.detachAppender(this);
        this.logger.setLevel(this.level);
    }

}
