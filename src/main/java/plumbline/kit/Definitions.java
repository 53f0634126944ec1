package plumbline.kit;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.function.Function;

/**
 * What stands where the grader has a reference solution: what a method has to return by its
 * definition. It is no class that implements the contract, so that nobody can hand it in.
 */
public final class Definitions {
  private Definitions() {}

  /**
   * An object of a contract whose methods return what they have to by definition.
   *
   * @param <T> the contract
   * @param contract the contract
   * @param methods what to return for which arguments, by the methods' names; without those whose
   *     answers are judged in another way
   * @return the object
   */
  public static <T> T of(Class<T> contract, Map<String, Function<Object[], Object>> methods) {
    Object instance =
        Proxy.newProxyInstance(
            contract.getClassLoader(),
            new Class<?>[] {contract},
            (self, method, arguments) -> answer(methods, method, arguments));
    return contract.cast(instance);
  }

  private static Object answer(
      Map<String, Function<Object[], Object>> methods, Method method, Object[] arguments) {
    Function<Object[], Object> definition = methods.get(method.getName());
    if (definition == null) {
      throw new IllegalStateException(method.getName() + " has no definition");
    }
    return definition.apply(arguments);
  }
}
