package plumbline.worker;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import java.util.Arrays;
import javax.lang.model.element.Modifier;

/**
 * A class whose methods are still to be written, as course material and development environments
 * make it: each does nothing, throws, or returns a constant.
 */
final class Stub {
  private Stub() {}

  /** Whether a class is to be written: it has no code for any of a contract's methods. */
  static boolean isOne(DeclaredType type, Class<?> contract) {
    return !type.modifiers().contains(Modifier.ABSTRACT)
        && type.localSupertypes().isEmpty()
        && Arrays.stream(contract.getMethods())
            .map(method -> method.getName() + "/" + method.getParameterCount())
            .noneMatch(type.written()::contains);
  }

  /** Whether a method does something. */
  static boolean isWritten(MethodTree method) {
    BlockTree body = method.getBody();
    return body != null
        && !(body.getStatements().isEmpty()
            || (body.getStatements().size() == 1 && isNothing(body.getStatements().get(0))));
  }

  private static boolean isNothing(StatementTree statement) {
    return statement instanceof ThrowTree
        || (statement instanceof ReturnTree returning && isConstant(returning.getExpression()));
  }

  private static boolean isConstant(ExpressionTree returned) {
    return returned == null || returned instanceof LiteralTree;
  }
}
