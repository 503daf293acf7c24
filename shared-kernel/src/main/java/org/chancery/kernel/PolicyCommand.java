package org.chancery.kernel;

/**
 * A command that only a policy gives, in answer to an event or to the clock. No mutation
 * is bound to it: what people cannot ask for stands in no schema.
 */
public interface PolicyCommand extends Command {

}
