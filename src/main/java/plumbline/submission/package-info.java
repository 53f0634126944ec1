/**
 * Finds and screens what was uploaded: from a folder, an archive or a file to the text of a
 * student's own sources.
 *
 * <p>{@link plumbline.submission.Submission#collect} tells the story. A walk visits folders and
 * archives and hands over every file with the {@code Shelf} it belongs on: the student's files
 * proper, or one of the reserves (build output, tests, libraries, text files) that are only turned
 * to for what is found nowhere else. What is taken is decoded, and {@link
 * plumbline.submission.Contracts} then sets aside the student's copies of the provided interfaces.
 * Everything that a student should know becomes a {@link plumbline.submission.Note}; nothing that a
 * student did becomes an exception.
 *
 * <p>The upload is hostile and the grader may be root. Hence nothing is ever written to disk, links
 * are never followed, only ordinary files are opened, every count and size has its bound in {@code
 * Limits}, archives are read by readers that hold one entry at a time, and no work is more than
 * linear in what was read. File names are handled as the bytes they are, so that the locale cannot
 * make a file disappear; for display they are made printable.
 *
 * <p>Runs in the grader.
 */
package plumbline.submission;
