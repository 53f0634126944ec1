/**
 * The messages between grader and worker: records, and one codec that holds both directions.
 *
 * <p>A message is four bytes of length and then the encoded {@link plumbline.protocol.Request} or
 * {@link plumbline.protocol.Reply}. The grader asks, the worker answers once, so the conversation
 * is a plain alternation. Nothing but numbers, text and class files crosses; no class is ever named
 * by the bytes. Everything that comes from a worker is data from an enemy: lengths and counts are
 * checked against what is really there before anything is allocated.
 *
 * <p>Runs in both.
 */
package plumbline.protocol;
