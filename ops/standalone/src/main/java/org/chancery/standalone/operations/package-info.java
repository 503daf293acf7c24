/**
 * What the other commands of the command line and the monitoring ask the running process:
 * the state of its views, its metrics. Answers only who can read the data folder.
 */
@NullMarked
package org.chancery.standalone.operations;

import org.jspecify.annotations.NullMarked;
