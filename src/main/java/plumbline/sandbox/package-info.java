/**
 * Starts, locks in, verifies, watches and kills workers: theory of operation.
 *
 * <p><b>What is defended.</b> Student code runs in a worker, a JVM of its own. It must not read the
 * reference solutions, other inputs than those of its own calls, results or other submissions; must
 * not write files, reach the network, start processes or outlive its worker; and must not slow the
 * grader down beyond the limits. Assume that it is hostile and has the whole of its JVM under
 * control: with native calls through JNA or {@code Unsafe} it can run any machine code there.
 *
 * <p><b>Layers</b>, from the outside in; each holds without the next:
 *
 * <ol>
 *   <li>Nothing secret is in the worker: neither in its memory, nor in its jars, environment or
 *       command line. A request carries one call's arguments and nothing that is expected of it.
 *   <li>Where the grader is root, each worker has a user number that no process and no file has
 *       ({@link plumbline.sandbox.Users}), no groups and no capabilities, and what is secret is
 *       readable by root alone ({@link plumbline.sandbox.Sandbox#hide}).
 *   <li>The kernel limits memory, threads, descriptors and file sizes ({@link
 *       plumbline.sandbox.Limits}, set by {@code prlimit}), and kills the worker when the grader
 *       dies (set by {@code setpriv}, which also takes away privileges).
 *   <li>A seccomp filter allows some fifty system calls, for all threads, and for ever: computing,
 *       private memory, threads, clocks, and reading and writing what is open. No call on the list
 *       takes a path, an address, another process or a new process. It is installed by the worker
 *       from the inside, since a JVM needs files to start; what the library reads from files later
 *       on is loaded before. See {@code AllowList}, {@code Filter}, {@code Lock} and {@code Warmup}
 *       in {@code plumbline.worker}.
 *   <li>Landlock denies files and TCP again, where the kernel has it. Nothing relies on it: before
 *       its version 8 it does not cover threads that run already.
 * </ol>
 *
 * <p><b>Order of events.</b> {@link plumbline.sandbox.Spawner} starts the process; the worker warms
 * up, moves the protocol off descriptors 0 and 1 (where the JVM itself writes warnings), locks
 * itself in, tests that it is refused what it must be, and says so. {@link
 * plumbline.sandbox.LockCheck} then reads in /proc what the kernel says of each of its threads.
 * Only after that the first byte of a submission is sent. Where anything is missing or in doubt,
 * {@link plumbline.sandbox.SandboxException} says what to do and nothing is graded; only {@code
 * --unsafe-no-sandbox} ({@link plumbline.sandbox.Sandbox.Level#UNSAFE}) goes on without a lock,
 * with limits and clocks only. Whoever runs code of their own needs no lock: {@link
 * plumbline.sandbox.Sandbox#trusting} starts workers on any system, for the students' kit.
 *
 * <p><b>Conversation.</b> One request, one reply, on a thread of its own per worker ({@link
 * plumbline.sandbox.Conversation}), so that no worker can hold the grader up. A reply is refused
 * when it is longer than was asked for (before anything is allocated), malformed, of the wrong
 * kind, or not asked for. Meanwhile {@link plumbline.sandbox.Watchdog} compares, every 20 ms, what
 * the kernel counts with what is allowed. Whatever happens ends up as one {@link
 * plumbline.sandbox.Answer}; {@link plumbline.sandbox.Exits} is the table that reads exit codes.
 *
 * <p><b>What is not stopped.</b>
 *
 * <ul>
 *   <li>Inside its own JVM student code can do and forge anything, replies included. So a worker is
 *       only asked what a call returns, the verdict is the grader's, and a worker that ran one
 *       submission never sees another.
 *   <li>It can keep the inputs that it gets and print them in a later call of the same worker.
 *   <li>It can use what the limits leave: processor time up to the limit, and up to {@link
 *       plumbline.sandbox.Limits#resident} of memory for a moment.
 *   <li>It can attack the kernel through the calls that are left. A container or a virtual machine
 *       around the grader is what stands behind that.
 *   <li>Unlocked, it can read what its user can read and use the network; and where it has no user
 *       of its own, a process that detaches itself from the worker survives it.
 * </ul>
 *
 * <p>Runs in the grader.
 */
package plumbline.sandbox;
