/**
 * What is hurt: a Chancery as a process of its own, its databases, and the lines between
 * them. Every process that is begun here is ended here. May know the standalone launcher
 * and the proxy.
 */
@NullMarked
package org.chancery.faults.site;

import org.jspecify.annotations.NullMarked;
