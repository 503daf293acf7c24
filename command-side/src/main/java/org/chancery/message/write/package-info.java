/**
 * Conversations and what is said in them decide here.
 * {@link org.chancery.message.write.Conversation} holds who is in it;
 * {@link org.chancery.message.write.Message}, one for each message,
 * {@link org.chancery.message.write.Acknowledgement} and
 * {@link org.chancery.message.write.ReadMarker} ask it, in the same unit of work, what
 * its members may do. So a conversation does not grow by what is said in it. May know the
 * kernel and the common ground of aggregates.
 *
 * <p>
 * People are members, not positions: an inbox goes over to the next holder of a position,
 * what was said in confidence to a person does not. Whoever leaves or is put out sees no
 * more of it, not even what he wrote; it stays for the others and on record.
 *
 * @implNote Whoever needs several aggregates takes them in one order, so that no two wait
 * for each other: his own, then messages, then the conversation.
 */
@NullMarked
package org.chancery.message.write;

import org.jspecify.annotations.NullMarked;
