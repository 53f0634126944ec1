package plumbline.protocol;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The interface that a problem provides and students implement, as both processes see it. */
public final class Contract {
  private final Class<?> type;
  private final Map<String, Operation> operations = new TreeMap<>();

  private Contract(Class<?> type) {
    this.type = type;
    for (Method method : type.getMethods()) {
      if (Modifier.isAbstract(method.getModifiers())
          && operations.put(method.getName(), new Operation(method)) != null) {
        throw new IllegalArgumentException(type + " overloads " + method.getName());
      }
    }
  }

  /**
   * The contract that an interface states.
   *
   * @param type an interface without overloads whose methods take and return what a {@link Codec}
   *     can carry
   * @return the contract
   * @throws IllegalArgumentException if it is no such interface
   */
  public static Contract of(Class<?> type) {
    if (!type.isInterface()) {
      throw new IllegalArgumentException(type + " is no interface");
    }
    return new Contract(type);
  }

  /**
   * The interface itself.
   *
   * @return the interface
   */
  public Class<?> type() {
    return type;
  }

  /**
   * The methods to implement, by name.
   *
   * @return all of them, in order of their names
   */
  public Collection<Operation> operations() {
    return operations.values();
  }

  /**
   * One method to implement.
   *
   * @param name its name
   * @return the method
   * @throws IllegalArgumentException if there is none of that name
   */
  public Operation operation(String name) {
    Operation operation = operations.get(name);
    if (operation == null) {
      throw new IllegalArgumentException(type + " has no method " + name);
    }
    return operation;
  }

  /** One method of a contract, and how its arguments and answers cross the line. */
  public static final class Operation {
    private final Method method;
    private final Codec<Object[]> arguments;
    private final Codec<?> answer;

    private Operation(Method method) {
      this.method = method;
      List<Codec<?>> parts = new ArrayList<>();
      for (Type parameter : method.getGenericParameterTypes()) {
        parts.add(Codec.of(parameter));
      }
      this.arguments = CompositeCodecs.sequence(parts);
      this.answer = Codec.of(method.getGenericReturnType());
    }

    /**
     * The interface's method.
     *
     * @return the method
     */
    public Method method() {
      return method;
    }

    /**
     * How its arguments cross the line, in order.
     *
     * @return a codec of exactly as many values as there are parameters
     */
    public Codec<Object[]> arguments() {
      return arguments;
    }

    /**
     * How its answer crosses the line.
     *
     * @return the codec of what it returns
     */
    @SuppressWarnings("unchecked") // an answer is only ever handled as an object
    public Codec<Object> answer() {
      return (Codec<Object>) answer;
    }
  }
}
