package org.chancery.kernel;

/**
 * A command about an object that each person has for himself, such as the marker up to
 * which he has read. The command names the occasion; together with whoever gives it, that
 * names the object.
 */
public interface PersonalCommand extends Command {

    /** The object of this person that is meant. */
    Identifier targetFor(PersonId person);

}
