/**
 * What is done to a Chancery: one class a fault. Knows the site that it hurts, and
 * nothing of what is checked afterwards.
 */
@NullMarked
package org.chancery.faults.fault;

import org.jspecify.annotations.NullMarked;
