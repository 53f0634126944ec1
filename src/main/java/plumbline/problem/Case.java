package plumbline.problem;

/**
 * One call to make.
 *
 * @param id its test's number and its own, such as {@code "3.1.2/17"}; with the seed it names the
 *     arguments for ever
 * @param label what is special about it
 * @param arguments what the method is called with
 */
public record Case(String id, String label, Object[] arguments) {}
