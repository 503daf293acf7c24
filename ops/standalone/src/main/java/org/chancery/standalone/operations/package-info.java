/**
 * What the other commands of the command line ask the running process: the state of its
 * views. Answers only who can read the data folder.
 */
@NullMarked
package org.chancery.standalone.operations;

import org.jspecify.annotations.NullMarked;
