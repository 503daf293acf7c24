/** The views: how soon they show an event, how fast they are built and read. */
@NullMarked
package org.chancery.benchmark.view;

import org.jspecify.annotations.NullMarked;
