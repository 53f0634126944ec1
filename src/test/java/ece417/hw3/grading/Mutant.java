package ece417.hw3.grading;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A class with one small change in its source.
 *
 * @param description where and what, such as {@code "line 26: * -> /"}
 * @param source the changed source; each of its loops ends when its thread is interrupted
 */
record Mutant(String description, String source) {
  /** What each operator is replaced by; the boundary of a comparison and its direction. */
  private static final Map<String, List<String>> OPERATORS =
      Map.of(
          "+", List.of("-"),
          "-", List.of("+"),
          "*", List.of("/"),
          "/", List.of("*"),
          "<", List.of("<=", ">="),
          "<=", List.of("<", ">"),
          ">", List.of(">=", "<="),
          ">=", List.of(">", "<"),
          "+=", List.of("-=", "="),
          "-=", List.of("+=", "="));

  private static final String GUARD =
      " if (Thread.interrupted()) throw new IllegalStateException(\"too slow\"); ";

  /** All changes of one file, one at a time. */
  static List<Mutant> of(Path file) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(null, files, null, null, null, files.getJavaFileObjects(file));
      CompilationUnitTree unit = task.parse().iterator().next();
      Scan scan = new Scan(unit, Trees.instance(task).getSourcePositions());
      scan.scan(unit, null);
      return scan.mutants(Files.readString(file));
    }
  }

  /** Some characters of the source and what comes in their place. */
  private record Edit(int start, int end, String text) {
    String applied(String source) {
      return source.substring(0, start) + text + source.substring(end);
    }
  }

  /** Collects what can be changed. */
  private static final class Scan extends TreeScanner<Void, Void> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final List<Edit> edits = new ArrayList<>();
    private final List<Integer> loops = new ArrayList<>();
    private String source;

    Scan(CompilationUnitTree unit, SourcePositions positions) throws IOException {
      this.unit = unit;
      this.positions = positions;
      this.source = unit.getSourceFile().getCharContent(true).toString();
    }

    List<Mutant> mutants(String text) {
      source = text;
      return edits.stream().map(this::mutant).toList();
    }

    private Mutant mutant(Edit edit) {
      long line = unit.getLineMap().getLineNumber(edit.start());
      String description =
          "line %d: %s -> %s"
              .formatted(line, source.substring(edit.start(), edit.end()), edit.text().strip());
      String changed = edit.applied(source);
      for (int i = loops.size() - 1; i >= 0; i--) {
        int moved =
            loops.get(i) > edit.start() ? edit.text().length() - edit.end() + edit.start() : 0;
        changed = new Edit(loops.get(i) + moved, loops.get(i) + moved, GUARD).applied(changed);
      }
      return new Mutant(description.replaceAll("\\s+", " "), changed);
    }

    private int start(Tree tree) {
      return (int) positions.getStartPosition(unit, tree);
    }

    private int end(Tree tree) {
      return (int) positions.getEndPosition(unit, tree);
    }

    private String text(Tree tree) {
      return source.substring(start(tree), end(tree));
    }

    private void replace(Tree tree, String text) {
      edits.add(new Edit(start(tree), end(tree), text));
    }

    private void replaceOperator(Tree left, Tree right) {
      int from = end(left);
      String operator = source.substring(from, start(right)).replaceAll("[\\s()]", "");
      int at = source.indexOf(operator, from);
      for (String other : OPERATORS.getOrDefault(operator, List.of())) {
        edits.add(new Edit(at, at + operator.length(), other));
      }
    }

    private void negate(Tree condition) {
      replace(condition, "!(" + text(condition) + ")");
    }

    @Override
    public Void visitBinary(BinaryTree tree, Void none) {
      replaceOperator(tree.getLeftOperand(), tree.getRightOperand());
      return super.visitBinary(tree, null);
    }

    @Override
    public Void visitCompoundAssignment(CompoundAssignmentTree tree, Void none) {
      replaceOperator(tree.getVariable(), tree.getExpression());
      return super.visitCompoundAssignment(tree, null);
    }

    @Override
    public Void visitUnary(UnaryTree tree, Void none) {
      if (tree.getKind() == Tree.Kind.UNARY_MINUS) {
        replace(tree, text(tree.getExpression()));
      }
      return super.visitUnary(tree, null);
    }

    @Override
    public Void visitLiteral(LiteralTree tree, Void none) {
      if (tree.getValue() instanceof Integer value) {
        replace(tree, String.valueOf(value + 1));
        replace(tree, "(" + (value - 1) + ")");
      }
      return super.visitLiteral(tree, null);
    }

    @Override
    public Void visitIf(IfTree tree, Void none) {
      negate(tree.getCondition());
      return super.visitIf(tree, null);
    }

    @Override
    public Void visitConditionalExpression(ConditionalExpressionTree tree, Void none) {
      negate(tree.getCondition());
      return super.visitConditionalExpression(tree, null);
    }

    @Override
    public Void visitExpressionStatement(ExpressionStatementTree tree, Void none) {
      if (text(tree).endsWith(";")) {
        replace(tree, ";");
      }
      return super.visitExpressionStatement(tree, null);
    }

    @Override
    public Void visitForLoop(ForLoopTree tree, Void none) {
      loops.add(start(tree.getStatement()) + 1);
      return super.visitForLoop(tree, null);
    }

    @Override
    public Void visitEnhancedForLoop(EnhancedForLoopTree tree, Void none) {
      loops.add(start(tree.getStatement()) + 1);
      return super.visitEnhancedForLoop(tree, null);
    }

    /** A call is left out, as far as what it is made on has the right type, or one is swapped. */
    @Override
    public Void visitMethodInvocation(MethodInvocationTree tree, Void none) {
      if (tree.getMethodSelect() instanceof MemberSelectTree select) {
        replace(tree, text(select.getExpression()));
      }
      if (tree.getArguments().size() == 2) {
        Tree first = tree.getArguments().get(0);
        Tree second = tree.getArguments().get(1);
        replace(tree, text(first));
        replace(tree, text(second));
        edits.add(
            new Edit(
                start(first),
                end(second),
                text(second) + source.substring(end(first), start(second)) + text(first)));
      }
      return super.visitMethodInvocation(tree, null);
    }

    /** An index is moved by one either way. */
    @Override
    public Void visitArrayAccess(com.sun.source.tree.ArrayAccessTree tree, Void none) {
      replace(tree.getIndex(), text(tree.getIndex()) + " + 1");
      replace(tree.getIndex(), text(tree.getIndex()) + " - 1");
      return super.visitArrayAccess(tree, null);
    }
  }
}
