/** The command side beside bare Axon, without HTTP, on one durable event store. */
@NullMarked
package org.chancery.benchmark.command;

import org.jspecify.annotations.NullMarked;
