/**
 * Conversations and what is said in them as they are read. Each of the four views has a
 * document, a class that owns its collection, and a projector:
 * {@link org.chancery.message.read.ConversationCard},
 * {@link org.chancery.message.read.ConversationMember},
 * {@link org.chancery.message.read.TimelineMessage},
 * {@link org.chancery.message.read.AcknowledgementLine}. May know the kernel and the
 * engine room of the query side.
 *
 * <p>
 * A conversation of 16,000 members does not name them as the readers of each message. Its
 * objects name the conversation, and {@link org.chancery.message.read.Memberships} finds
 * out whom it admits when they are asked for. So whoever leaves sees nothing more at
 * once, and whoever comes sees what he may without a document being touched.
 */
@NullMarked
package org.chancery.message.read;

import org.jspecify.annotations.NullMarked;
