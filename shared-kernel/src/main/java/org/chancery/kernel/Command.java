package org.chancery.kernel;

/**
 * A wish that something be done, named in the imperative: {@code ExtendDeadline}.
 *
 * <p>
 * A command is a record whose constructor refuses what can never be right (a text too
 * long, a date out of range). Each area seals its commands into one family,
 * {@code AssignmentCommand}, whose {@code permits} clause is the table of contents of
 * what can be asked. The Javadoc of a command says who may give it, when it is refused,
 * and what giving it twice does.
 */
public interface Command {

}
